import JalonCore
import JalonCurriculum

/// A programme as schema.org's Course; none for a demonstration, nor without the site's address.
///
/// It has no `hasCourseInstance`: the site knows of no entry at a date, and an instance that is not real would mislead.
struct ProgrammeCourse {
  private let programme: Programme
  private let frame: SiteFrame

  init(_ programme: Programme, _ frame: SiteFrame) {
    self.programme = programme
    self.frame = frame
  }

  var values: [JSONValue] {
    let site = frame.site
    let address = site.absolute(SiteAddresses.programme(programme.id))
    guard !site.settings.isDemonstration, let address else { return [] }
    return [
      LinkedData.root(
        "Course",
        [
          "name": .string(frame.facts.text(programme.displayName)), "url": .string(address),
          "description": frame.facts.text(programme.summary).map(JSONValue.string),
          "inLanguage": .string(site.language.rawValue),
          "isAccessibleForFree": LinkedData.isFree(programme.entries(.cost, for: .learners).first?.text.value).map(
            JSONValue.boolean),
          "timeRequired": months.map { .string("P\($0)M") },
          "provider": programme.operatorName.map { LinkedData.thing("Organization", ["name": .string($0)]) },
        ])
    ]
  }

  // The longest that it may last is not the time that it takes.
  private var months: Int? { programme.duration.flatMap { $0.isMaximum ? nil : $0.months } }
}
