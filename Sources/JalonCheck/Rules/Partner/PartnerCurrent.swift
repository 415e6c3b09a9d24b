import JalonCore
import JalonCurriculum

/// What is said of a partner was verified within a year.
///
/// Offices move, aids end: an old address costs a journey to someone who has few of them. A partner that was never
/// verified says so on its page, and needs no rule.
enum PartnerCurrent: SiteRule {
  static let id = RuleID("partner-current")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Les informations d'un partenaire ont été vérifiées depuis moins d'un an.",
      en: "What is said of a partner was verified within a year."),
    reason: LocalizedText(
      fr:
        "Un lieu qui a fermé coûte un trajet à quelqu'un qui en fait peu. Vérifiez auprès du partenaire, puis changez « vérifié le ». Sans cette date, la page dit « jamais vérifiées ».",
      en:
        "A place that has closed costs a journey to someone who makes few. Check with the partner, then change 'verified_on'. Without that date, the page says 'never checked'."
    ),
    example: RuleManual.Example(
      path: "content/partners.yaml",
      wrong: """
        caf:
          nom: Caf
          contacts:
            - moyen: formulaire
              valeur: https://www.caf.fr/
          vérifié le: 2020-01-15

        """,
      right: """
        caf:
          nom: Caf
          contacts:
            - moyen: formulaire
              valeur: https://www.caf.fr/

        """))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.partners.compactMap { partner in
      guard let date = partner.verifiedOn, date.value.adding(days: 366) < site.now else { return nil }
      return Diagnostic(
        id, .warning, at: date.range,
        LocalizedText(
          fr: "« \(partner.id.value) » n'a pas été vérifié depuis plus d'un an",
          en: "'\(partner.id.value)' was last verified more than a year ago"),
        explanation: LocalizedText(
          fr: "Vérifiez ses informations auprès de lui, puis changez « vérifié le ».",
          en: "Check what is said of it with the partner, then change 'verified_on'."))
    }
  }
}
