import JalonCore
import JalonCurriculum

/// In a simple version, a condition is a question.
enum SentenceConditionAsked: ProseRule {
  static let id = RuleID("sentence-condition-asked")
  static let severity = Severity.note

  static let manual = RuleManual(
    LocalizedText(
      fr: "Dans une version simple, une condition est une question.",
      en: "In a plain-language version a condition is a question."),
    reason: LocalizedText(
      fr: "« Vous touchez le RSA ? Alors écrivez à la Caf. » : on sait tout de suite si la suite nous concerne.",
      en: "« Vous touchez le RSA ? Alors écrivez à la Caf. »: one knows at once whether the rest is for oneself."),
    example: PlainLanguage.simple(
      wrong: "Si vous êtes malade, prévenez l'équipe.\n",
      right: "Vous êtes malade ?\n\nAlors prévenez l'équipe.\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  private static let condition = WordHash.of("si")
  /// « Si possible », « si besoin » are no clauses.
  private static let settled = Set(["possible", "besoin", "nécessaire", "oui", "non"].map { WordHash.of($0) })

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    return prose.runningSentences.compactMap { sentence in
      guard let first = sentence.tokens.first(where: { prose.tokens[$0].isWord }),
        opens(prose.tokens[first], prose), first + 1 < sentence.tokens.upperBound,
        !settled.contains(prose.tokens[first + 1].hash)
      else { return nil }
      return Diagnostic(
        id, .note, at: prose.range(of: sentence),
        LocalizedText(fr: "phrase qui commence par « Si »", en: "sentence that begins with 'Si'"),
        explanation: LocalizedText(
          fr: "Posez la question, puis répondez : « Vous êtes malade ? Alors prévenez l'équipe. »",
          en: "Ask, then answer: « Vous êtes malade ? Alors prévenez l'équipe. »"))
    }
  }

  /// « Si », « S'il ».
  private static func opens(_ token: Token, _ prose: Prose) -> Bool {
    if token.hash == condition { return true }
    guard token.core.lowerBound > token.range.lowerBound else { return false }
    let pronoun = prose.word(token)
    return (pronoun == "il" || pronoun == "ils") && prose.bytes[token.range.lowerBound] | 0x20 == UInt8(ascii: "s")
  }
}
