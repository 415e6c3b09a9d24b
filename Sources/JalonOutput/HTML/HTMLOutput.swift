import JalonCore
import JalonCurriculum
import JalonSyntax

/// The pages.
package struct HTMLOutput: Output {
  private static let kinds: [any PageKind.Type] = [
    HomePage.self, ModulesPage.self, ModulePage.self, LessonPage.self, BookletPage.self, ProgrammesPage.self,
    ProgrammePage.self, ProfessionalsPage.self, PrescriberPage.self, ComparisonPage.self, BridgesPage.self,
    PartnersPage.self, OrientationPage.self, CheckInPage.self, SelfCheckPage.self, EntryGridPage.self,
    CharterPage.self, FollowUpPage.self, AgendaPage.self, AgendaMonthPage.self, AgendaFilterPage.self,
    PlacePage.self, WorkshopPage.self, OrganisersPage.self, OrganiserWorkshopPage.self, OrganiserSessionPage.self,
    ProgressPage.self, DossierPage.self, RecapitulationPage.self, ReportPage.self, GlossaryPage.self,
    FreePage.self, TrainersPage.self, TrainerModulePage.self, TrainerLessonPage.self,
    AccessibilityPage.self, PersonalDataPage.self, SiteMapPage.self, NotFoundPage.self, MovedPage.self,
  ]

  package init() {}

  package func files(for edition: Edition) -> [OutputFile] {
    let templates = edition.templates
    return Self.pages(of: edition).map { page in
      let layout = page.layout
      let record = page.record
      return OutputFile(
        path: page.address.path, fingerprint: edition.fingerprint([layout, page.address.path] + page.dependencies)
      ) {
        Array(templates.render(layout, try record()).utf8)
      }
    }
  }

  /// Every page of an edition, none of them made yet.
  static func pages(of edition: Edition) -> [HTMLPage] {
    let frame = SiteFrame(edition.site, words: edition.words)
    let reader = BodyReader(sources: edition.sources, frame: frame, templates: edition.templates)
    return kinds.flatMap { $0.pages(of: frame, reader) }
  }
}
