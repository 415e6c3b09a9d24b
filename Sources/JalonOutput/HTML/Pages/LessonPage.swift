import JalonCore
import JalonCurriculum
import JalonSyntax

/// A lesson, and its plain-language version where it has one.
enum LessonPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.modules.indices.flatMap { module in
      frame.site.modules[module].lessons.indices.flatMap { lesson in
        let standard = page(Place(module: module, lesson: lesson, isSimple: false), frame, reader)
        guard frame.site.modules[module].lessons[lesson].simple != nil else { return [standard] }
        return [standard, page(Place(module: module, lesson: lesson, isSimple: true), frame, reader)]
      }
    }
  }

  // What waits for its turn is two numbers, not a copy of the lesson: there may be ten thousand.
  private struct Place: Sendable {
    let module: Int
    let lesson: Int
    let isSimple: Bool
  }

  private static func page(_ place: Place, _ frame: SiteFrame, _ reader: BodyReader) -> HTMLPage {
    let version = version(place, frame)
    return HTMLPage(
      at: version.address, isListed: !place.isSimple, layout: "layouts/lesson",
      dependencies: dependencies(of: version, place, frame)
    ) {
      try record(Self.version(place, frame), place, frame, reader)
    }
  }

  private static func version(_ place: Place, _ frame: SiteFrame) -> LessonVersion {
    let module = frame.site.modules[place.module]
    let lesson = module.lessons[place.lesson]
    return LessonVersion(lesson, simple: place.isSimple ? lesson.simple : nil, of: module)
  }

  private static func dependencies(of version: LessonVersion, _ place: Place, _ frame: SiteFrame) -> [String] {
    let module = version.module
    let neighbours = [place.lesson - 1, place.lesson + 1].filter(module.lessons.indices.contains)
      .map { module.lessons[$0] }
    let simple = version.simple.map { simple in
      ["\(simple.falcReview != nil)", version.lesson.title, "\(version.lesson.hasScore)"]
        + simple.fingerprints.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value.wording, $0.value.choices] }
    }
    return version.document.dependencies + [module.title, "\(module.lessons.count)", "\(version.hasOther)"]
      + neighbours.flatMap { [$0.slug, $0.title, "\($0.simple != nil)"] } + (simple ?? [])
      + ["\(frame.site.hasSimpleLessons)"] + version.lesson.formerIDs
  }

  private static func record(
    _ version: LessonVersion, _ place: Place, _ frame: SiteFrame, _ reader: BodyReader
  ) throws -> TemplateRecord {
    let module = version.module
    let head = version.head(frame)
    let body = try reader.read(
      version.document, on: head, fingerprints: version.simple?.fingerprints ?? [:], lists: version.lists)
    let cards = Cards(frame, on: head)
    return frame.record(
      head,
      TemplateRecord([
        "summary": head.description, "duration": cards.minutes(version.minutes), "toc": body.contents,
        "has_toc": body.contents.count > 1, "lesson_id": version.lesson.id,
        "former": version.lesson.formerIDs.joined(separator: " ").nonEmpty,
        "score": version.lesson.hasScore && body.scripts.contains("jalon-quiz"),
        "previous": neighbour(place.lesson - 1, version, head, frame),
        "next": neighbour(place.lesson + 1, version, head, frame), "versions": version.record(head, frame),
        "module": TemplateRecord([
          "title": frame.facts.text(module.title), "href": head.href(module.address, in: frame.site),
          "position": frame.words(
            "lesson_position", ["n": "\(place.lesson + 1)", "count": "\(module.lessons.count)"]),
        ]),
        "facts": cards.facts(version.document.facts, body),
      ]), body)
  }

  // A plain version leads to its neighbour's, where there is one.
  private static func neighbour(
    _ index: Int, _ version: LessonVersion, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord? {
    guard version.module.lessons.indices.contains(index) else { return nil }
    let lesson = version.module.lessons[index]
    let simple = version.simple == nil ? nil : lesson.simple
    let title: String = simple?.title ?? lesson.title
    return TemplateRecord([
      "title": frame.facts.text(title),
      "href": head.href(simple?.address ?? lesson.address, in: frame.site),
      "has_simple": simple == nil && lesson.simple != nil,
    ])
  }
}
