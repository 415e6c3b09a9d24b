import JalonCore
import JalonCurriculum
import JalonSyntax

/// The lessons that have notes for trainers: a page that no learner's page leads to.
enum TrainersPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let modules = frame.site.modules.filter { module in module.lessons.contains { $0.trainerDocument != nil } }
    guard !modules.isEmpty else { return [] }
    let head = PageHead(
      address: SiteAddresses.trainers, kind: "trainers", title: frame.words("trainers_title"),
      description: frame.words("trainers_description"), isHidden: true)
    return [
      HTMLPage(head, layout: "layouts/site_map", dependencies: dependencies(modules)) {
        frame.record(
          head, TemplateRecord(["summary": head.description, "groups": modules.map { group($0, head, frame) }]))
      }
    ]
  }

  private static func dependencies(_ modules: [Module]) -> [String] {
    modules.flatMap { module in
      [module.slug, module.title] + lessons(of: module).flatMap { [$0.slug, $0.title] }
    }
  }

  private static func lessons(of module: Module) -> [Lesson] { module.lessons.filter { $0.trainerDocument != nil } }

  private static func group(_ module: Module, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    TemplateRecord([
      "title": frame.facts.text(module.title), "href": head.href(module.address, in: frame.site),
      "links": lessons(of: module).map { lesson in
        frame.link(frame.facts.text(lesson.title), SiteAddresses.trainerLesson(module.slug, lesson.slug), head)
      },
    ])
  }
}
