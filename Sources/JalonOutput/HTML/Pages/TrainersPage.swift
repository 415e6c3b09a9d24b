import JalonCore
import JalonCurriculum
import JalonSyntax

/// The modules and lessons that have notes for trainers: a page that no learner's page leads to.
enum TrainersPage: PageKind {
  static func pages(of frame: SiteFrame, _ reader: BodyReader) -> [HTMLPage] {
    let modules = frame.site.modules.filter { $0.trainerDocument != nil || !lessons(of: $0).isEmpty }
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
      [module.slug, module.title, module.trainerDocument == nil ? "" : "notes"]
        + lessons(of: module).flatMap { [$0.slug, $0.title] }
    }
  }

  static func lessons(of module: Module) -> [Lesson] { module.lessons.filter { $0.trainerDocument != nil } }

  private static func group(_ module: Module, _ head: PageHead, _ frame: SiteFrame) -> TemplateRecord {
    TemplateRecord([
      "title": frame.facts.text(module.title),
      "href": head.href(
        module.trainerDocument == nil ? module.address : SiteAddresses.trainerModule(module.slug), in: frame.site),
      "links": links(module, head, frame),
    ])
  }

  /// A module's lessons that have notes.
  static func links(_ module: Module, _ head: PageHead, _ frame: SiteFrame) -> [TemplateRecord] {
    lessons(of: module).map { lesson in
      frame.link(frame.facts.text(lesson.title), SiteAddresses.trainerLesson(module.slug, lesson.slug), head)
    }
  }
}
