import JalonCore
import JalonSyntax

/// Every file of a site read by itself, before names become things.
package struct ParsedProject: Sendable {
  package let settings: SiteSettings
  package let settingsPath: ProjectPath
  package var modules: [ParsedModule] = []
  package var pages: [ParsedPage] = []
  package var facts: [Fact] = []
  package var glossary: [GlossaryTerm] = []
  package var people: [Person] = []
  package var places: [Place] = []
  package var partners: [Partner] = []
  package var programmes: [Programme] = []
  package var workshops: [ParsedWorkshop] = []
  package var cohorts: [Cohort] = []
  package var calendars: [ImportedCalendar] = []
  /// Of workshops that are not published, or no more.
  package var histories: [ParsedHistory] = []
  package var orientation: Orientation?
  package var checkIn: CheckIn?
  package var followUps: [FollowUp] = []
  package var learners: [LearnerRecord] = []
  /// Of the pictures beside the lessons.
  package var imageSizes: [ProjectPath: ImageSize] = [:]
  /// SHA-256 of each data file, by path: what all pages depend on.
  package var dataDigests: [ProjectPath: String] = [:]
  /// Comments by which authors silence rules, in all files.
  package var suppressions: [Suppression] = []

  package init(settings: SiteSettings, at path: ProjectPath) {
    self.settings = settings
    settingsPath = path
  }

  package var language: Language {
    Language(tag: settings.language?.value ?? SiteSettings.defaultLanguage) ?? .french
  }

  /// Of the texts (BCP 47, without the region), though Jalon may not speak it.
  var languageCode: String {
    let written = settings.language?.value ?? SiteSettings.defaultLanguage
    return written.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// What was read of each Markdown body, plain-language versions apart.
  var documents: [ParsedDocument] {
    modules.flatMap { module in [module.document].compactMap { $0 } + module.lessons.map(\.document) }
      + pages.map(\.document) + workshops.map(\.document)
  }

  /// The plain-language versions too.
  var allDocuments: [ParsedDocument] { documents + modules.flatMap(\.lessons).compactMap(\.simple?.document) }

  /// A folder of `content/modules/`.
  package struct ParsedModule: Sendable {
    package let slug: String
    /// The folder's name, as its author wrote it.
    package let folder: ProjectPath
    package let frontMatter: ModuleFrontMatter
    package let document: ParsedDocument?
    package let lessons: [ParsedLesson]
  }

  package struct ParsedLesson: Sendable {
    package let slug: String
    package let frontMatter: LessonFrontMatter
    package let document: ParsedDocument
    /// Its plain-language version.
    package var simple: ParsedSimpleLesson?
  }

  package struct ParsedPage: Sendable {
    package let slug: String
    package let frontMatter: PageFrontMatter
    package let document: ParsedDocument
  }

  /// The history of a workshop that is not published: its file is gone, or a draft.
  package struct ParsedHistory: Sendable {
    package let id: String
    package let path: ProjectPath
    package let history: WorkshopHistory
    package let isDraft: Bool
  }

  package struct ParsedWorkshop: Sendable {
    package let workshop: Workshop
    package let document: ParsedDocument
    package let history: WorkshopHistory?
  }
}
