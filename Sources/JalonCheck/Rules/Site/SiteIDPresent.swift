import JalonCore
import JalonCurriculum

/// A site with workshops or learners has an id.
///
/// Calendars and learners' files carry it for ever: without one, two sites would mix them up.
enum SiteIDPresent: SiteRule {
  static let id = RuleID("site-id-present")
  static let severity = Severity.error
  static let manual = RuleManual(
    LocalizedText(
      fr: "Un site qui a des ateliers ou des apprenants a un identifiant.",
      en: "A site with workshops or learners has an id."),
    reason: LocalizedText(
      fr:
        "Les agendas et les fichiers des personnes le portent pour toujours : sans lui, deux sites se mélangeraient. Ajoutez une ligne, par exemple « identifiant: mon-association », et n'en changez plus.",
      en:
        "Calendars and learners' files carry it for ever: without one, two sites would be mixed up. Add a line, for instance 'id: my-association', and never change it."
    ),
    example: RuleManual.Example(
      path: "content/site.yaml", wrong: "titre: Mon site\n",
      right: """
        titre: Mon site
        identifiant: mon-association

        """,
      besides: [
        "content/workshops/premiers-pas.md": """
        ---
        titre: Premiers pas
        début: 2027-03-02 10:00
        durée: 2 h
        ---

        """
      ]),
    source: "RFC 7986 § 5.3 (UID)")

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
