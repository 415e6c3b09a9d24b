import JalonCore
import JalonCurriculum

/// A word from English gives way to a French one.
enum WordFrench: ProseRule {
  static let id = RuleID("word-french")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Un mot anglais laisse la place à un mot français.", en: "A word from English gives way to a French one."),
    reason: LocalizedText(
      fr: """
        « Prospect » ou « feedback » excluent qui n'a pas travaillé en entreprise. Si vos partenaires emploient le mot anglais, \
        donnez les deux : « plan d'affaires (business plan) ». La règle se tait quand le mot français est dans la page, et pour \
        un nom propre.
        """,
      en: """
        « Prospect » or « feedback » shut out people who have not worked in a company. If partners use the English word, \
        give both: « plan d'affaires (business plan) ». The rule is silent when the French word is on the page, and for \
        a name.
        """),
    example: PlainLanguage.simple(
      wrong: "Demandez un feedback à un prospect.\n", right: "Demandez un retour à un client possible.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let matches = prose.matches(of: Lexicon.foreign, .foreign)
    guard !matches.isEmpty else { return [] }
    let text = prose.text(of: prose.bytes.indices).lowercased()
    // The glossary's own « à éviter » has the better word: `word-constant` tells of it.
    let avoided = Set(document.glossary.flatMap(\.avoid).map { $0.value.lowercased() })
    let unexplained = matches.filter { match in
      !avoided.contains(match.entry.expression) && !text.contains(match.entry.advice)
    }
    return prose.diagnostics(for: unexplained) { entry, range in
      Diagnostic(
        id, document.severity(standard: .note), at: range,
        LocalizedText(fr: "« \(entry.expression) » se dit en français", en: "'\(entry.expression)' has a French word"),
        explanation: LocalizedText(
          fr: "Écrivez « \(entry.advice) ». Si vos partenaires emploient le mot anglais, donnez-le entre parenthèses.",
          en: "Write '\(entry.advice)'. If partners use the English word, give it in brackets."))
    }
  }
}
