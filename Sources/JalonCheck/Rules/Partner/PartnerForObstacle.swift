import JalonCore
import JalonCurriculum

/// Somebody helps with each obstacle that the site speaks of.
///
/// A person who says what stands in their way should not be left with a sentence and nobody to turn to.
enum PartnerForObstacle: SiteRule {
  static let id = RuleID("partner-for-obstacle")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Pour chaque frein dont le site parle, un partenaire aide.",
      en: "Somebody helps with each obstacle that the site speaks of."),
    reason: LocalizedText(
      fr:
        "Une personne qui dit ce qui la freine ne doit pas rester sans personne à qui s'adresser. Ajoutez un partenaire à content/partners.yaml, avec ce frein dans « freins ».",
      en:
        "A person who says what stands in their way should not be left with nobody to turn to. Add a partner to content/partners.yaml, with this obstacle in 'obstacles'."
    ),
    example: RuleManual.Example(
      path: "content/modules/exemple/index.md",
      wrong: """
        ---
        titre: Se loger quand on est indépendant
        freins: [logement]
        ---

        """,
      right: """
        ---
        titre: Se loger quand on est indépendant
        ---

        """))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    var helped = Set(site.partners.flatMap(\.obstacles).map(\.value))
    let named =
      site.modules.flatMap(\.frontMatter.obstacles) + (site.checkIn?.questions.compactMap(\.obstacle) ?? [])
    return named.compactMap { obstacle in
      guard helped.insert(obstacle.value).inserted else { return nil }
      return Diagnostic(
        id, severity, at: obstacle.range,
        LocalizedText(
          fr: "aucun partenaire n'aide pour ce frein", en: "no partner helps with this obstacle"),
        explanation: LocalizedText(
          fr: "Ajoutez-en un à content/partners.yaml, avec ce frein dans « freins ».",
          en: "Add one to content/partners.yaml, with this obstacle in 'obstacles'."))
    }
  }
}
