import JalonCore
import JalonCurriculum

/// A sentence holds in one breath.
///
/// Whoever reads slowly, or listens, has forgotten the beginning of a long sentence when its end comes.
enum SentenceShort: ProseRule {
  static let id = RuleID("sentence-short")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une phrase a 22 mots au plus, et 15 dans une version simple.",
      en: "A sentence has 22 words at most, and 15 in a plain-language version."),
    reason: LocalizedText(
      fr: """
        Qui lit lentement, ou écoute, a oublié le début d'une longue phrase quand vient la fin. Coupez là où commence une \
        nouvelle idée. « L'impôt » compte pour un mot. Les règles européennes ne donnent pas de nombre : ceux-ci sont des repères.
        """,
      en: """
        Whoever reads slowly, or listens, has forgotten the beginning of a long sentence when its end comes. Cut where a \
        new idea begins. « L'impôt » counts as one word. The European guide gives no number: these are landmarks.
        """),
    example: RuleManual.Example(
      wrong: """
        Vous pouvez envoyer votre dossier par courriel à la maison départementale de votre ville avec la photo de votre \
        carte et une lettre qui raconte votre projet, et vous gardez une copie de tout chez vous.

        """,
      right: """
        Envoyez votre dossier par courriel à la maison départementale de votre ville. Ajoutez la photo de votre carte. \
        Écrivez aussi une lettre : elle raconte votre projet. Gardez une copie de tout.

        """),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let limit = document.isSimple ? 15 : 22
    return prose.runningSentences.filter { $0.wordCount > limit }.map { sentence in
      let isVeryLong = sentence.wordCount > 30
      return Diagnostic(
        id, document.severity(standard: isVeryLong ? .warning : .note), at: prose.range(of: sentence),
        LocalizedText(
          fr: "phrase de \(sentence.wordCount) mots : coupez-la en \(isVeryLong ? "deux ou trois" : "deux")",
          en: "sentence of \(sentence.wordCount) words: cut it in \(isVeryLong ? "two or three" : "two")"),
        explanation: LocalizedText(
          fr: "\(limit) mots au plus, ici. Coupez là où commence une nouvelle idée : « qui », « et », « mais »…",
          en: "\(limit) words at most, here. Cut where a new idea begins: 'qui', 'et', 'mais'…"))
    }
  }
}
