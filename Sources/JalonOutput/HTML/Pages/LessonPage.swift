import JalonCore
import JalonCurriculum
import JalonSyntax

enum LessonPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.modules.indices.flatMap { module in
      frame.site.modules[module].lessons.indices.map { page(module, $0, frame, reader) }
    }
  }

  // What waits for its turn is two numbers, not a copy of the lesson: there may be ten thousand.
  private static func page(
    _ moduleIndex: Int, _ index: Int, _ frame: SiteFrame, _ reader: BodyReader
  ) -> HTMLPage {
    let module = frame.site.modules[moduleIndex]
    let lesson = module.lessons[index]
    return HTMLPage(
      at: lesson.address, layout: "layouts/lesson", dependencies: dependencies(of: lesson, index, module, frame)
    ) {
      try record(frame.site.modules[moduleIndex], index, frame, reader)
    }
  }

  private static func dependencies(
    of lesson: Lesson, _ index: Int, _ module: Module, _ frame: SiteFrame
  ) -> [String] {
    let neighbours = [index - 1, index + 1].filter(module.lessons.indices.contains).map { module.lessons[$0] }
    return lesson.document.dependencies + [module.title, "\(module.lessons.count)"]
      + neighbours.flatMap { [$0.slug, $0.title] }
  }

  private static func record(
    _ module: Module, _ index: Int, _ frame: SiteFrame, _ reader: BodyReader
  ) throws -> TemplateRecord {
    let lesson = module.lessons[index]
    let head = head(lesson, module, frame)
    let body = try reader.read(lesson.document, on: head)
    let cards = Cards(frame, on: head)
    return frame.record(
      head,
      TemplateRecord([
        "summary": head.description, "duration": cards.minutes(lesson.minutes), "toc": body.contents,
        "has_toc": body.contents.count > 1, "lesson_id": lesson.id,
        "score": lesson.hasScore && body.scripts.contains("jalon-quiz"),
        "previous": neighbour(index - 1, module, head, frame), "next": neighbour(index + 1, module, head, frame),
        "module": TemplateRecord([
          "title": frame.facts.text(module.title), "href": head.href(module.address, in: frame.site),
          "position": frame.words("lesson_position", ["n": "\(index + 1)", "count": "\(module.lessons.count)"]),
        ]),
        "facts": cards.facts(lesson.document.facts, body),
      ]), body)
  }

  private static func head(_ lesson: Lesson, _ module: Module, _ frame: SiteFrame) -> PageHead {
    PageHead(
      address: lesson.address, kind: "lesson", title: frame.facts.text(lesson.title),
      description: frame.facts.text(lesson.summary),
      trail: [
        (frame.words("menu_modules"), SiteAddresses.modules), (frame.facts.text(module.title), module.address),
      ], scripts: ["jalon-lesson"] + (lesson.hasScore ? ["jalon-score"] : []))
  }

  private static func neighbour(
    _ index: Int, _ module: Module, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord? {
    guard module.lessons.indices.contains(index) else { return nil }
    let lesson = module.lessons[index]
    return TemplateRecord(["title": frame.facts.text(lesson.title), "href": head.href(lesson.address, in: frame.site)])
  }
}
