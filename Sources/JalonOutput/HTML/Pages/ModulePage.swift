import JalonCore
import JalonCurriculum
import JalonSyntax

enum ModulePage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let modules = frame.site.modules
    return modules.enumerated().map { index, module in
      page(module, next: index + 1 < modules.count ? modules[index + 1] : nil, frame, reader)
    }
  }

  private static func page(_ module: Module, next: Module?, _ frame: SiteFrame, _ reader: BodyReader) -> HTMLPage {
    let head = PageHead(
      address: module.address, kind: "module", title: frame.facts.text(module.title),
      description: frame.facts.text(module.frontMatter.summary),
      trail: [(frame.words("menu_modules"), SiteAddresses.modules)],
      scripts: (frame.site.hasSimpleLessons ? ["jalon-simple"] : []) + ["confidence"], styles: ["jalon-progress"])
    let lessons = module.lessons.flatMap { lesson in
      [lesson.slug, lesson.title, lesson.summary ?? "", "\(lesson.minutes)", lesson.simple == nil ? "" : "simple"]
        + lesson.document.worksheets.flatMap { [$0.id.value, $0.title ?? ""] }
    }
    return HTMLPage(
      head, layout: "layouts/module",
      dependencies: (module.document?.dependencies ?? []) + lessons + [
        next?.title ?? "", "\(frame.site.hasSimpleLessons)",
      ]
    ) {
      let body = try module.document.map { try reader.read($0, on: head) }
      return frame.record(head, record(module, next, body, head, frame), body)
    }
  }

  private static func record(
    _ module: Module, _ next: Module?, _ body: BodyReader.Body?, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord {
    let cards = Cards(frame, on: head)
    let front = module.frontMatter
    return TemplateRecord([
      "summary": frame.facts.text(front.summary), "objectives": front.objectives.map { frame.facts.text($0) },
      "lessons": module.lessons.enumerated().map { index, lesson in
        TemplateRecord([
          "number": "\(index + 1)", "id": lesson.id, "title": frame.facts.text(lesson.title),
          "href": head.href(lesson.address, in: frame.site), "summary": frame.facts.text(lesson.summary),
          "duration": cards.minutes(lesson.minutes), "has_simple": lesson.simple != nil,
          "simple_href": lesson.simple.map { head.href($0.address, in: frame.site) },
          "simple_label": frame.words("simple_of", ["title": frame.facts.text(lesson.title)]),
        ])
      },
      "facts": cards.facts(
        FactText.ids(in: [front.title, front.summary] + front.objectives + front.papers)
          + (module.document?.facts ?? []), body), "papers": front.papers.map { frame.facts.text($0) },
      "contacts": front.contacts.map(cards.contact), "stage": front.stage.map { frame.words("stage_\($0.rawValue)") },
      "level": frame.facts.text(front.level), "audience": frame.facts.text(front.audience),
      "worksheets": worksheets(module, head, frame), "booklets": booklets(module, head, frame),
      "useful_before": front.usefulBefore.compactMap { frame.site.module($0.value) }.map {
        TemplateRecord(["title": frame.facts.text($0.title), "href": head.href($0.address, in: frame.site)])
      },
      "next_module": next.map {
        TemplateRecord(["title": frame.facts.text($0.title), "href": head.href($0.address, in: frame.site)])
      },
      "guides": frame.site.followUps.filter { followUp in
        followUp.modules.contains { $0.value == module.slug }
      }.map { frame.link(frame.facts.text($0.displayTitle), SiteAddresses.followUp($0.id), head) },
      "reviewed": front.reviewed.map { frame.dates.long($0.value) },
      "module_id": module.slug, "data_href": head.href(SiteAddresses.personalData, in: frame.site),
      "linked_data": LinkedData.script(ModuleCourse(module, frame).values),
    ])
  }

  private static func booklets(_ module: Module, _ head: PageHead, _ frame: SiteFrame) -> [TemplateRecord] {
    guard !module.lessons.isEmpty else { return [] }
    let simple = module.lessons.contains { $0.simple != nil } ? SiteAddresses.simpleBooklet(module.slug) : nil
    return [("print_module", SiteAddresses.booklet(module.slug)), ("print_module_simple", simple)]
      .compactMap { key, address in address.map { frame.link(frame.words(key), $0, head) } }
  }

  private static func worksheets(_ module: Module, _ head: PageHead, _ frame: SiteFrame) -> [TemplateRecord] {
    module.lessons.flatMap { lesson in
      lesson.document.worksheets.map { sheet in
        let title: String = sheet.title ?? lesson.title
        return TemplateRecord([
          "title": frame.facts.text(title),
          "href": head.href(lesson.address.withAnchor(sheet.id.value), in: frame.site),
        ])
      }
    }
  }
}

extension String {
  /// Nil for no text at all: a template's section is then skipped.
  var nonEmpty: String? { isEmpty ? nil : self }
}
