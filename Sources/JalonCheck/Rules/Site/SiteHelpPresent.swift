import JalonCore
import JalonCurriculum

/// A site has a help page.
///
/// It belongs to the pages that an accessibility audit looks at, and tells whom to turn to.
enum SiteHelpPresent: SiteRule {
  static let id = RuleID("site-help-present")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(fr: "Un site a une page d'aide.", en: "A site has a help page."),
    reason: LocalizedText(
      fr:
        "Elle fait partie des pages qu'un audit d'accessibilité regarde, et dit vers qui se tourner. Écrivez content/pages/aide.md : elle prend place dans le menu.",
      en:
        "It belongs to the pages that an accessibility audit looks at, and tells whom to turn to. Write content/pages/aide.md: it takes its place in the menu."
    ),
    example: RuleManual.Example(
      path: "content/pages/aide.md",
      wrong: """
        ---
        titre: Aide
        brouillon: oui
        ---

        Une question ? Écrivez-nous, nous répondons sous trois jours.

        """,
      right: """
        ---
        titre: Aide
        ---

        Une question ? Écrivez-nous, nous répondons sous trois jours.

        """),
    source: "RGAA, échantillon d'audit")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard !site.pages.contains(where: { $0.address == SiteAddresses.help }) else { return [] }
    return [
      Diagnostic(
        id, .note, at: .start(of: site.settingsPath),
        LocalizedText(fr: "pas de page d'aide", en: "no help page"),
        explanation: LocalizedText(
          fr: "Écrivez content/pages/aide.md : elle prend place dans le menu.",
          en: "Write content/pages/aide.md: it takes its place in the menu."))
    ]
  }
}
