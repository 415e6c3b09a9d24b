import JalonCore
import JalonCurriculum
import JalonSyntax

/// A whole module on one page, made for paper: whoever has no screen at home takes it along.
///
/// What can be unfolded is open, worksheets are blank, figures and words of the glossary stand once at the end.
enum BookletPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    frame.site.modules.filter { !$0.lessons.isEmpty }.flatMap { module in
      let hasSimple = module.lessons.contains { $0.simple != nil }
      return [page(module, isSimple: false, frame, reader)]
        + (hasSimple ? [page(module, isSimple: true, frame, reader)] : [])
    }
  }

  private static func page(
    _ module: Module, isSimple: Bool, _ frame: SiteFrame, _ reader: BodyReader
  ) -> HTMLPage {
    let versions = module.lessons.map { LessonVersion($0, simple: isSimple ? $0.simple : nil, of: module) }
    let head = head(of: module, isSimple: isSimple, frame)
    let front = module.frontMatter
    let titles = versions.flatMap {
      [$0.lesson.title, $0.simple?.title ?? "", $0.lesson.summary ?? "", "\($0.minutes)"]
    }
    return HTMLPage(
      at: head.address, isListed: false, layout: "layouts/booklet",
      dependencies: versions.flatMap(\.document.dependencies) + titles + [
        module.title, front.summary?.value ?? "", module.document?.digest ?? "",
      ]
    ) {
      let booklet = try Booklet(versions, on: head, frame, reader)
      return frame.record(head, record(module, booklet, head, frame))
    }
  }

  private static func head(of module: Module, isSimple: Bool, _ frame: SiteFrame) -> PageHead {
    var head = PageHead(
      address: isSimple ? SiteAddresses.simpleBooklet(module.slug) : SiteAddresses.booklet(module.slug),
      kind: "booklet", title: frame.facts.text(module.title),
      description: frame.facts.text(module.frontMatter.summary),
      trail: [
        (frame.words("menu_modules"), SiteAddresses.modules), (frame.facts.text(module.title), module.address),
      ], styles: ["jalon-programmes"])
    head.label = frame.words(isSimple ? "booklet_simple" : "booklet")
    head.canonical = module.address
    return head
  }

  private static func record(
    _ module: Module, _ booklet: Booklet, _ head: PageHead, _ frame: SiteFrame
  ) -> TemplateRecord {
    let cards = Cards(frame, on: head)
    let front = module.frontMatter
    return TemplateRecord([
      "summary": head.description, "label": head.label,
      "objectives": front.objectives.map { frame.facts.text($0) }, "papers": front.papers.map { frame.facts.text($0) },
      "contacts": front.contacts.map(cards.contact), "lessons": booklet.lessons,
      "page_terms": booklet.terms,
      "glossary_href": booklet.terms.map { _ in
        head.href(SiteAddresses.glossary, in: frame.site)
      },
      "facts": cards.facts(
        FactText.ids(in: [front.title, front.summary] + front.objectives + front.papers) + booklet.facts,
        linked: booklet.linkedFacts),
      "module_href": head.href(module.address, in: frame.site),
      "page_address": frame.site.absolute(module.address),
    ])
  }
}
