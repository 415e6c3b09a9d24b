import JalonCore
import JalonCurriculum

/// A word of administrations is explained.
enum WordExplained: ProseRule {
  static let id = RuleID("word-explained")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Un mot d'administration ou de comptable est remplacé, ou expliqué dans le glossaire.",
      en: "A word of administrations or accountants is replaced, or explained in the glossary."),
    reason: LocalizedText(
      fr: """
        « Exonération », « échéance », « assiette » : ces mots ont un sens à part. Dites la chose simplement. S'il faut le mot \
        parce qu'il est sur le formulaire, mettez-le dans glossary.yaml, ou expliquez-le entre parenthèses. La liste est \
        courte : d'autres mots difficiles passent.
        """,
      en: """
        « Exonération », « échéance », « assiette » have a meaning of their own. Say the thing simply. If the word is \
        needed because the form has it, put it into glossary.yaml, or explain it in brackets. The list is short: other \
        hard words pass.
        """),
    example: PlainLanguage.simple(
      wrong: "Vous avez une exonération de cotisations.\n", right: "Vous payez moins de cotisations.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let matches = prose.matches(of: Lexicon.jargon, .jargon).filter { match in
      !isExplainedThere(match, prose) && !document.explains(match.entry.expression)
    }
    return prose.diagnostics(for: matches) { entry, range in
      Diagnostic(
        id, document.severity(standard: .note), at: range,
        LocalizedText(
          fr: "« \(entry.expression) » est un mot difficile", en: "'\(entry.expression)' is a hard word"),
        explanation: LocalizedText(
          fr: "Dites plutôt « \(entry.advice) », ou expliquez le mot dans content/glossary.yaml.",
          en: "Say '\(entry.advice)' rather, or explain the word in content/glossary.yaml."))
    }
  }

  /// « une échéance (date limite) ».
  private static func isExplainedThere(_ match: ExpressionList.Match, _ prose: Prose) -> Bool {
    match.tokens.upperBound < prose.tokens.count && prose.tokens[match.tokens.upperBound].kind == .openParenthesis
  }
}
