import JalonCore
import JalonCurriculum

/// A simple version reads easily, by two named formulas.
enum TextReadable: ProseRule {
  static let id = RuleID("text-readable")
  static let severity = Severity.note

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une version simple se lit facilement : LIX de 30 au plus, Kandel-Moles (variante A) de 80 au moins.",
      en: "A plain-language version reads easily: a LIX of 30 at most, Kandel-Moles (variant A) of 80 at least."),
    reason: LocalizedText(
      fr: """
        LIX (Björnsson, 1968) compte les mots par phrase et les mots de plus de 6 lettres. Kandel-Moles, variante A (207 − 1,015·ASL − 73,6·ASW), compte les mots par phrase (ASL) et les syllabes par mot (ASW). Un score ne comprend rien : c'est un signe, jamais un but. « jalon check --readability » donne celui de chaque page.
        """,
      en: """
        LIX (Björnsson, 1968) counts words per sentence and words of more than 6 letters. Kandel-Moles, variant A (207 − 1.015·ASL − 73.6·ASW), counts words per sentence (ASL) and syllables per word (ASW). A score understands nothing: it is a sign, never an aim. 'jalon check --readability' gives that of each page.
        """),
    example: PlainLanguage.simple(wrong: hard, right: easy),
    source:
      "C.-H. Björnsson, Läsbarhet (1968) ; L. Kandel et A. Moles, Application de l'indice de Flesch à la langue française (1958)"
  )

  private static let hard = """
    La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires. \
    Votre interlocuteur départemental examine attentivement chaque document transmis. \
    Les professionnels spécialisés accompagnent gratuitement votre candidature personnelle. \
    Plusieurs organismes partenaires proposent régulièrement différentes formations professionnelles.

    """
  private static let easy = """
    Vous avez un projet. Il est tout petit. Ce n'est pas grave. Vous pouvez en parler à une amie. Elle vous pose des \
    questions. Vous notez ses mots. Le soir, vous lisez vos notes. Vous savez alors ce qui est clair. Vous savez aussi ce \
    qui manque. Le jour d'après, vous en parlez à un voisin.

    """

  /// A score of a few lines says nothing.
  private static let fewestWords = 30

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    let score = Readability(prose)
    let (lix, kandelMoles) = (Int(score.lix.rounded()), Int(score.kandelMoles.rounded()))
    guard score.words >= fewestWords, lix > 30 || kandelMoles < 80 else { return [] }
    return [
      Diagnostic(
        id, .note, at: SourceRange(prose.path, document.bodyStart..<document.bodyStart),
        LocalizedText(
          fr: "texte encore difficile : LIX \(lix), Kandel-Moles (variante A) \(kandelMoles)",
          en: "text still hard: LIX \(lix), Kandel-Moles (variant A) \(kandelMoles)"),
        explanation: LocalizedText(
          fr:
            "Pour une version simple, visez un LIX de 30 au plus et un Kandel-Moles de 80 au moins : phrases courtes, mots courts.",
          en:
            "For a plain-language version aim at a LIX of 30 at most and a Kandel-Moles of 80 at least: short sentences, short words."
        ))
    ]
  }
}
