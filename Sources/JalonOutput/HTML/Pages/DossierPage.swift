import JalonCore
import JalonCurriculum
import JalonSyntax

/// « Mon dossier »: the worksheets of all lessons as one business plan, to fill in and to print; blank without a script.
///
/// Those that reveal health or hardship stand apart: a script keeps them off the page, and off the paper, until the
/// learner asks for them.
enum DossierPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let lessons = frame.site.modules.flatMap(\.lessons).filter { !$0.document.worksheets.isEmpty }
    guard !lessons.isEmpty else { return [] }
    let head = PageHead(
      address: SiteAddresses.dossier, kind: "dossier", title: frame.words("dossier_title"),
      description: frame.words("dossier_description"),
      trail: [(frame.words("menu_progress"), SiteAddresses.progress)], scripts: ["jalon-sheet", "dossier"],
      styles: ["jalon-progress"])
    return [
      HTMLPage(head, layout: "layouts/dossier", dependencies: lessons.flatMap { [$0.title] + $0.document.dependencies })
      {
        try record(lessons, head, frame, reader)
      }
    ]
  }

  private static func record(
    _ lessons: [Lesson], _ head: PageHead, _ frame: SiteFrame, _ reader: BodyReader
  ) throws -> TemplateRecord {
    let mentions = PageMentions(reader.glossary, linkedByHand: [], unlinked: [])
    var head = head
    var shared: [TemplateRecord] = []
    var personal: [TemplateRecord] = []
    for lesson in lessons {
      let (sheets, scripts) = try reader.worksheets(of: lesson.document, on: head, mentions: mentions)
      head.scripts = scripts.filter { !head.scripts.contains($0) } + head.scripts
      for isPrivate in [false, true] {
        let parts = sheets.filter { $0.isPrivate == isPrivate }
        guard !parts.isEmpty else { continue }
        let record = TemplateRecord([
          "title": frame.facts.text(lesson.title), "href": head.href(lesson.address, in: frame.site),
          "items": parts.map { TemplateRecord(["content": $0.html]) },
        ])
        if isPrivate { personal.append(record) } else { shared.append(record) }
      }
    }
    return frame.record(
      head,
      TemplateRecord([
        "summary": head.description, "lessons": shared, "personal": personal, "page_terms": mentions.explanations,
        "glossary_href": mentions.explanations.map { _ in head.href(SiteAddresses.glossary, in: frame.site) },
        "progress_href": head.href(SiteAddresses.progress, in: frame.site),
        "facts": Cards(frame, on: head).facts(
          mentions.facts.sorted() + mentions.explanationFacts, linked: mentions.facts),
      ]))
  }
}
