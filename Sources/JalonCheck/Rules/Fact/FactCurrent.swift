import JalonCore
import JalonCurriculum

/// A fact is reviewed before its date.
///
/// French social figures move on fixed dates. One that is past its `à revoir le` may mislead someone about their rights:
/// it is still printed, with a mark.
enum FactCurrent: SiteRule {
  static let id = RuleID("fact-current")
  static let manual = RuleManual(
    LocalizedText(fr: "Un fait est revu avant sa date.", en: "A fact is reviewed before its date."),
    reason: LocalizedText(
      fr:
        "Les montants et les délais changent à date fixe ; un chiffre périmé peut tromper quelqu'un sur ses droits. Vérifiez la valeur à sa source, puis changez « valable au » et « à revoir le ». D'ici là, la page l'imprime avec un signe.",
      en:
        "Amounts and deadlines change on fixed dates; an old figure may mislead someone about their rights. Check the value at its source, then change 'valid_as_of' and 'review_by'. Until then the page prints it with a mark."
    ),
    example: RuleManual.Example(
      path: "content/facts.yaml",
      wrong: """
        delai:
          libellé: Délai de réponse
          valeur: 4
          unité: mois
          statut: confirmé
          à revoir le: 2026-01-15

        """,
      right: """
        delai:
          libellé: Délai de réponse
          valeur: 4
          unité: mois
          statut: confirmé
          à revoir le: 2099-01-15

        """,
      besides: [
        "content/pages/delais.md": """
        # Délais

        Comptez {{fait:delai}}.

        """
      ]))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.usedFacts.compactMap { fact in
      guard let review = fact.reviewBy, review.value < site.now else { return nil }
      return Diagnostic(
        id, .warning, at: review.range,
        LocalizedText(
          fr: "fait « \(fact.id.value) » à revoir depuis le \(review.value)",
          en: "fact '\(fact.id.value)' was to be reviewed by \(review.value)"),
        explanation: LocalizedText(
          fr: "Vérifiez la valeur à sa source, puis changez « valable au » et « à revoir le ».",
          en: "Check the value at its source, then change 'valid_as_of' and 'review_by'."))
    }
  }
}
