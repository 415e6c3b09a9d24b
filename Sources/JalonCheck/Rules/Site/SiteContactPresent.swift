import JalonCore
import JalonCurriculum

/// A site says whom to write to.
///
/// Someone who cannot read a page must be able to say so: the accessibility page needs a contact (RGAA, « Retour
/// d'information et contact »).
enum SiteContactPresent: SiteRule {
  static let id = RuleID("site-contact-present")
  static let manual = RuleManual(
    LocalizedText(fr: "Un site dit à qui écrire.", en: "A site says whom to write to."),
    reason: LocalizedText(
      fr:
        "Qui ne peut pas lire une page doit pouvoir le dire : la page « Accessibilité » a besoin d'un contact. Ajoutez « contacts: » avec au moins un courriel ou un SMS.",
      en:
        "Someone who cannot read a page must be able to say so: the accessibility page needs a contact. Add 'contacts:' with at least an e-mail or an SMS."
    ),
    example: RuleManual.Example(
      path: "content/site.yaml", wrong: "titre: Mon site\n",
      right: """
        titre: Mon site
        contacts:
          - moyen: courriel
            valeur: contact@exemple.fr

        """),
    source: "RGAA, « Retour d'information et contact »")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard site.settings.contacts.isEmpty, site.settings.organisation?.email == nil else { return [] }
    return [
      Diagnostic(
        id, .warning, at: .start(of: site.settingsPath),
        LocalizedText(fr: "aucun contact : personne ne peut vous écrire", en: "no contact: nobody can write to you"),
        explanation: LocalizedText(
          fr: "Ajoutez « contacts: » avec au moins un courriel ou un SMS.",
          en: "Add 'contacts:' with at least an e-mail or an SMS."))
    ]
  }
}
