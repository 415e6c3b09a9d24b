import JalonCore
import JalonCurriculum

/// A fact that prints no number gives a page to read.
///
/// A disputed or unsourced figure is replaced by a link to the official page; without one, the sentence would say nothing.
enum FactSourced: SiteRule {
  static let id = RuleID("fact-sourced")
  static let severity = Severity.error
  static let manual = RuleManual(
    LocalizedText(
      fr: "Un fait qui n'imprime pas de nombre donne une page à lire.",
      en: "A fact that prints no number gives a page to read."),
    reason: LocalizedText(
      fr:
        "Un nombre contesté ou sans source est remplacé par un lien vers la page officielle ; sans ce lien, la phrase ne dirait rien. Ajoutez « officiel: » avec un titre et une adresse, ou une « source: ».",
      en:
        "A figure that is disputed or without source is replaced by a link to the official page; without it the sentence would say nothing. Add 'official:' with a title and an address, or a 'source:'."
    ),
    example: RuleManual.Example(
      path: "content/facts.yaml",
      wrong: """
        delai:
          libellé: Délai de réponse
          statut: contesté

        """,
      right: """
        delai:
          libellé: Délai de réponse
          statut: contesté
          officiel: {titre: Le délai, url: https://exemple.fr/delai}

        """,
      besides: [
        "content/pages/delais.md": """
        # Délais

        Comptez {{fait:delai}}.

        """
      ]))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.usedFacts.compactMap { fact in
      guard !fact.status.publishesValue || fact.value == nil, fact.official == nil, fact.source == nil else {
        return nil
      }
      return Diagnostic(
        id, .error, at: fact.id.range,
        LocalizedText(
          fr: "fait « \(fact.id.value) » sans valeur ni page officielle",
          en: "fact '\(fact.id.value)' has neither a value nor an official page"),
        explanation: LocalizedText(
          fr: "Ajoutez « officiel: {titre: …, url: …} » : le lien est montré à la place du nombre.",
          en: "Add 'official: {title: …, url: …}': the link is shown in place of the number."))
    }
  }
}
