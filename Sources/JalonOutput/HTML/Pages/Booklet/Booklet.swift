import JalonCore
import JalonCurriculum
import JalonSyntax

/// The lessons of a module one after another, each id the only one of its name.
struct Booklet {
  let lessons: [TemplateRecord]
  /// What the texts speak of, explained once at the end.
  let terms: HTMLText?
  let facts: [String]
  let linkedFacts: Set<String>

  init(_ versions: [LessonVersion], on head: PageHead, _ frame: SiteFrame, _ reader: BodyReader) throws {
    var prefixes: [String: String] = [:]
    for (index, version) in versions.enumerated() {
      // A link to a lesson leads to its place here, whichever version is printed.
      for address in [version.lesson.address, version.lesson.simple?.address].compactMap({ $0 }) {
        prefixes[address.path] = Self.id(index)
      }
    }
    let mentions = PageMentions(reader.glossary, linkedByHand: [], unlinked: [])
    let cards = Cards(frame, on: head)
    var lessons: [TemplateRecord] = []
    var facts: [String] = []
    var termFacts: [String] = []
    for (index, version) in versions.enumerated() {
      var place = head
      place.title = version.head(frame).title
      let body = try reader.read(
        version.document, on: place, fingerprints: version.simple?.fingerprints ?? [:], mentions: mentions,
        sections: prefixes, lists: version.lists)
      let html = body.html.map {
        HTMLText(PrintedBody(prefix: Self.id(index) + "-", page: head.address, frame.site).rewrite($0.string))
      }
      lessons.append(
        TemplateRecord([
          "id": Self.id(index), "number": "\(index + 1)", "title": place.title,
          "summary": version.head(frame).description, "duration": cards.minutes(version.minutes), "content": html,
        ]))
      facts += version.document.facts
      termFacts = body.termFacts
    }
    self.lessons = lessons
    self.facts = facts + termFacts
    terms = mentions.explanations
    linkedFacts = mentions.facts
  }

  private static func id(_ index: Int) -> String { "lecon-\(index + 1)" }
}
