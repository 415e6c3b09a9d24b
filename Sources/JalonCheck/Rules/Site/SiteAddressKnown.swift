import JalonCore
import JalonCurriculum

/// A site says at which address it will stand.
///
/// Without it there is no sitemap, no canonical link, and no address in calendars; all the rest works.
enum SiteAddressKnown: SiteRule {
  static let id = RuleID("site-address-known")

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
