import JalonCore
import JalonCurriculum
import JalonSyntax

enum LessonPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.modules.flatMap { module in
      module.lessons.indices.map { page(module, $0, frame, reader) }
    }
  }

  private static func page(_ module: Module, _ index: Int, _ frame: SiteFrame, _ reader: BodyReader) -> HTMLPage {
    let lesson = module.lessons[index]
    let previous = index > 0 ? module.lessons[index - 1] : nil
    let next = index + 1 < module.lessons.count ? module.lessons[index + 1] : nil
    let head = PageHead(
      address: lesson.address, kind: "lesson", title: frame.facts.text(lesson.title),
      description: frame.facts.text(lesson.summary),
      trail: [
        (frame.words("menu_modules"), SiteAddresses.modules), (frame.facts.text(module.title), module.address),
      ], scripts: ["jalon-store", "jalon-keep", "jalon"])
    let neighbours = [previous, next].flatMap { [$0?.slug ?? "", $0?.title ?? ""] }
    let dates = lesson.document.facts.isEmpty ? [] : [frame.site.now.description]
    return HTMLPage(
      head, layout: "layouts/lesson",
      dependencies: lesson.document.dependencies + [module.title, "\(module.lessons.count)"] + neighbours + dates
    ) {
      let body = try reader.read(lesson.document, on: head)
      let cards = Cards(frame, on: head)
      return frame.record(
        head,
        TemplateRecord([
          "summary": head.description, "duration": cards.minutes(lesson.minutes), "toc": body.contents,
          "has_toc": body.contents.count > 1, "body": body.html, "lesson_id": lesson.id,
          "previous": neighbour(previous, head, frame), "next": neighbour(next, head, frame),
          "module": TemplateRecord([
            "title": frame.facts.text(module.title), "href": head.href(module.address, in: frame.site),
            "position": frame.words(
              "lesson_position", ["n": "\(index + 1)", "count": "\(module.lessons.count)"]),
          ]),
          "facts": cards.facts(lesson.document.facts),
        ]))
    }
  }

  private static func neighbour(_ lesson: Lesson?, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord? {
    lesson.map {
      TemplateRecord(["title": frame.facts.text($0.title), "href": head.href($0.address, in: frame.site)])
    }
  }
}
