import JalonCore
import JalonCurriculum

/// A module as schema.org's Course; none for a demonstration, nor without the site's address.
struct ModuleCourse {
  private let module: Module
  private let frame: SiteFrame

  init(_ module: Module, _ frame: SiteFrame) {
    self.module = module
    self.frame = frame
  }

  var values: [JSONValue] {
    let site = frame.site
    guard !site.settings.isDemonstration, let url = site.absolute(module.address) else { return [] }
    let workload = module.minutes > 0 ? JSONValue.string("PT\(module.minutes)M") : nil
    let instance = LinkedData.thing("CourseInstance", ["courseMode": .string("online"), "courseWorkload": workload])
    return [
      LinkedData.root(
        "Course",
        [
          "name": .string(frame.facts.text(module.title)), "url": .string(url),
          "description": module.frontMatter.summary.map { .string(frame.facts.text($0)) },
          "inLanguage": .string(site.language.rawValue), "isAccessibleForFree": .boolean(true),
          "educationalLevel": frame.facts.text(module.frontMatter.level).map(JSONValue.string),
          "teaches": module.frontMatter.objectives.isEmpty
            ? nil : .array(module.frontMatter.objectives.map { .string(frame.facts.text($0)) }),
          "provider": frame.organizer, "hasCourseInstance": instance,
        ])
    ]
  }
}
