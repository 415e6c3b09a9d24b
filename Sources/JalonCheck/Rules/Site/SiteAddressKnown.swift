import JalonCore
import JalonCurriculum

/// A site says at which address it will stand.
///
/// Without it there is no sitemap, no canonical link, and no address in calendars; all the rest works.
enum SiteAddressKnown: SiteRule {
  static let id = RuleID("site-address-known")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(fr: "Un site dit à quelle adresse il sera.", en: "A site says at which address it will stand."),
    reason: LocalizedText(
      fr:
        "Sans adresse, il n'y a ni plan pour les moteurs de recherche, ni lien canonique, ni adresse dans les agendas ; tout le reste marche. Quand vous la connaîtrez, ajoutez « adresse: https://… ».",
      en:
        "Without an address there is no sitemap, no canonical link and no address in calendars; all the rest works. When you know it, add 'base_url: https://…'."
    ),
    example: RuleManual.Example(
      path: "content/site.yaml", wrong: "titre: Mon site\n",
      right: """
        titre: Mon site
        adresse: https://exemple.fr/formation/

        """),
    source: "sitemaps.org, RFC 6596")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard site.baseURL == nil else { return [] }
    return [
      Diagnostic(
        id, .note, at: .start(of: site.settingsPath),
        LocalizedText(
          fr: "pas d'adresse : le plan pour moteurs de recherche n'est pas écrit",
          en: "no address: no sitemap is written"),
        explanation: LocalizedText(
          fr: "Quand vous la connaîtrez, ajoutez « adresse: https://… ».",
          en: "When you know it, add 'base_url: https://…'."))
    ]
  }
}
