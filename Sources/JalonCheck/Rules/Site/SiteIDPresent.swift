import JalonCore
import JalonCurriculum

/// A site with workshops or learners has an id.
///
/// Calendars and learners' files carry it for ever: without one, two sites would mix them up.
enum SiteIDPresent: SiteRule {
  static let id = RuleID("site-id-present")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard site.settings.id == nil, !site.workshops.isEmpty || !site.learners.isEmpty else { return [] }
    return [
      Diagnostic(
        id, .error, at: .start(of: site.settingsPath),
        LocalizedText(
          fr: "il manque « identifiant: » alors que le site a des ateliers ou des apprenants",
          en: "'id:' is missing, but the site has workshops or learners"),
        explanation: LocalizedText(
          fr: "Ajoutez une ligne, par exemple « identifiant: mon-association », et n'en changez plus.",
          en: "Add a line, for instance 'id: my-association', and never change it."))
    ]
  }
}
