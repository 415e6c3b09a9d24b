import JalonCore

/// A whole site with its names turned into things; after this, no stage looks up a string.
package struct Site: Sendable {
  package let settings: SiteSettings
  package let settingsPath: ProjectPath
  package let title: String
  /// Absolute, with a last slash; nil while nobody knows where the site will stand.
  package let baseURL: String?
  /// IANA name.
  package let timeZone: String
  package let language: Language
  /// The day of the build, in the site's zone.
  package let now: LocalDate
  /// In the order in which they are shown.
  package let modules: [Module]
  package let pages: [Page]
  package let facts: [String: Fact]
  package let glossary: [GlossaryTerm]
  package let programmes: [Programme]
  package let workshops: [ScheduledWorkshop]
  /// Those that calendars may still hold.
  package let withdrawnWorkshops: [WithdrawnWorkshop]
  package let places: [String: Place]
  package let people: [String: Person]
  /// In the order of their file.
  package let partners: [Partner]
  package let cohorts: [Cohort]
  /// Imported ones, by id.
  package let calendars: [String: ImportedCalendar]
  package let orientation: Orientation?
  package let checkIn: CheckIn?
  package let followUps: [FollowUp]
  /// Where the links of orientation, check-in and follow-ups lead, by what their authors wrote.
  package let guideTargets: [String: SiteAddress]
  package let home: Home
  /// Files beside the lessons that some page speaks of.
  package let media: [Media]
  /// Former addresses of pages.
  package let aliases: [Alias]
  /// Learners' files to publish.
  package let learners: [LearnerRecord]
  /// Ids of worksheets and checklists that stay on the learner's device.
  package let privateActivities: Set<String>
  /// Facts that some page prints, by id.
  package let usedFacts: [Fact]
  /// A digest of all that any page may show, bodies and modules left out.
  package let sharedDigest: String
  /// A digest of what lists of modules and lessons show.
  package let modulesDigest: String

  /// A file that is published as it is.
  package struct Media: Hashable, Sendable {
    package let source: ProjectPath
    package let address: SiteAddress
  }

  /// An address that a page had before, and still answers at.
  package struct Alias: Hashable, Sendable {
    package let address: SiteAddress
    package let target: SiteAddress
    package let title: String
  }

  /// The first page's own text and doors.
  package struct Home: Sendable {
    package let doors: [Door]

    package struct Door: Sendable {
      package let title: String
      package let text: String?
      package let links: [Link]
    }

    package struct Link: Sendable {
      package let label: String
      package let address: SiteAddress
    }
  }

  /// What follows the `@` in calendars' UIDs; the settings check asks for an id as soon as there is a workshop.
  package var uidDomain: String { settings.id?.value ?? "jalon" }

  /// The address of a page for whoever is elsewhere; nil without a base URL.
  package func absolute(_ address: SiteAddress) -> String? {
    baseURL.map { $0 + address.short }
  }

  /// The path of the site's root on its host, from `/` to `/`.
  package var basePath: String {
    guard let baseURL, let scheme = baseURL.range(of: "://") else { return "/" }
    return baseURL[scheme.upperBound...].firstIndex(of: "/").map { String(baseURL[$0...]) } ?? "/"
  }

  /// Some lesson has a plain-language version.
  package var hasSimpleLessons: Bool { modules.contains { $0.lessons.contains { $0.simple != nil } } }

  package func programme(_ id: String) -> Programme? { programmes.first { $0.id == id } }

  package func module(_ slug: String) -> Module? { modules.first { $0.slug == slug } }
}

extension Site {
  /// Whom to ask about an obstacle: those that the question names, else those who name the obstacle.
  package func partners(for question: CheckIn.Question) -> [Partner] {
    guard question.partners.isEmpty else {
      return question.partners.compactMap { name in partners.first { $0.id.value == name.value } }
    }
    return partners.filter { partner in partner.obstacles.contains { $0.value == question.obstacle?.value } }
  }
}
