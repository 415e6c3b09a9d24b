import JalonCore
import JalonCurriculum

/// In a simple version, words mean what they say.
enum SentenceLiteral: ProseRule {
  static let id = RuleID("sentence-literal")
  static let severity = Severity.note

  static let manual = RuleManual(
    LocalizedText(
      fr: "Dans une version simple, les mots disent ce qu'ils veulent dire.",
      en: "In a plain-language version words mean what they say."),
    reason: LocalizedText(
      fr: """
        « Mettre le pied à l'étrier » se prend au mot quand on apprend le français ou que l'on est autiste. La règle connaît une \
        courte liste d'images ; les autres lui échappent.
        """,
      en: """
        An image is taken word for word by someone who learns French or who is autistic. The rule knows a short list of \
        images; others escape it.
        """),
    example: PlainLanguage.simple(
      wrong: "Cette aide met un coup de pouce à votre projet.\n",
      right: "Cette aide soutient votre projet.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    return prose.diagnostics(for: prose.matches(of: Lexicon.figures, .figurative)) { entry, range in
      Diagnostic(
        id, .note, at: range,
        LocalizedText(fr: "« \(entry.expression) » est une image", en: "'\(entry.expression)' is an image"),
        explanation: LocalizedText(
          fr: "Dites la chose elle-même, par exemple « \(entry.advice) ».",
          en: "Say the thing itself, for instance '\(entry.advice)'."))
    }
  }
}
