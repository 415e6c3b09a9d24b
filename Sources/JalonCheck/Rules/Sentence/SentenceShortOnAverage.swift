import JalonCore
import JalonCurriculum

/// Sentences are short on the whole.
enum SentenceShortOnAverage: ProseRule {
  static let id = RuleID("sentence-short-on-average")

  static let manual = RuleManual(
    LocalizedText(
      fr: "En moyenne, une phrase a 16 mots au plus, et 10 dans une version simple.",
      en: "On average a sentence has 16 words at most, and 10 in a plain-language version."),
    reason: LocalizedText(
      fr: "Une page dont chaque phrase est à la limite fatigue. Mêlez des phrases très courtes aux autres.",
      en: "A page each sentence of which is at the limit tires. Mix very short sentences with the others."),
    example: PlainLanguage.simple(
      wrong: """
        Vous envoyez votre dossier par courriel à la maison de votre département. \
        La maison de votre département vous écrit ensuite une lettre avec sa réponse. \
        Vous gardez cette lettre chez vous dans un dossier avec vos autres papiers. \
        Vous pouvez aussi demander à votre référent de garder une copie avec vous. \
        Votre référent vous aide à lire la lettre et à comprendre la réponse.

        """,
      right: """
        Envoyez votre dossier par courriel. Vous recevez une lettre. Gardez-la. \
        Votre référent peut garder une copie. Il vous aide à comprendre la réponse.

        """),
    source: PlainLanguage.guide)

  /// Two long sentences make no average.
  private static let fewest = 5

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    var sentences = 0
    var words = 0
    for sentence in prose.runningSentences {
      sentences += 1
      words += sentence.wordCount
    }
    let limit = document.isSimple ? 10 : 16
    guard sentences >= fewest, words > limit * sentences else { return [] }
    let mean = (words + sentences / 2) / sentences
    return [
      Diagnostic(
        id, document.severity(standard: .note), at: SourceRange(prose.path, document.bodyStart..<document.bodyStart),
        LocalizedText(
          fr: "\(mean) mots par phrase en moyenne : c'est beaucoup", en: "\(mean) words a sentence on average: a lot"),
        explanation: LocalizedText(
          fr: "Visez \(limit) mots au plus en moyenne. Commencez par couper les phrases les plus longues.",
          en: "Aim at \(limit) words at most on average. Begin by cutting the longest sentences."))
    ]
  }
}
