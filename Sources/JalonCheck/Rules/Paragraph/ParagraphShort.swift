import JalonCore
import JalonCurriculum

/// A paragraph holds few sentences.
enum ParagraphShort: ProseRule {
  static let id = RuleID("paragraph-short")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Un paragraphe a 5 phrases au plus, et 3 dans une version simple.",
      en: "A paragraph has 5 sentences at most, and 3 in a plain-language version."),
    reason: LocalizedText(
      fr: """
        Un pavé décourage avant d'être lu. Une ligne vide donne une pause. Des phrases de quatre mots ou moins comptent pour une moitié.
        """,
      en: """
        A wall of text discourages before it is read. An empty line gives a pause. Sentences of four words or fewer count for half.
        """),
    example: PlainLanguage.simple(
      wrong:
        "Écrivez une longue lettre aujourd'hui. Relisez la lettre avec soin. Montrez la lettre à une amie. Envoyez la lettre par la poste.\n",
      right: "Écrivez une longue lettre aujourd'hui. Relisez la lettre avec soin.\n\nEnvoyez la lettre par la poste.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let limit = document.isSimple ? 3 : 5
    return prose.runningPassages.compactMap { passage in
      guard passage.sentences.count > limit else { return nil }
      let halves = prose.sentences[passage.sentences].reduce(0) { $0 + ($1.wordCount <= 4 ? 1 : 2) }
      guard halves > 2 * limit else { return nil }
      return Diagnostic(
        id, document.severity(standard: .note), at: prose.range(ofTokens: passage.tokens),
        LocalizedText(
          fr: "\(passage.sentences.count) phrases dans un paragraphe",
          en: "\(passage.sentences.count) sentences in a paragraph"),
        explanation: LocalizedText(
          fr: "Laissez une ligne vide là où l'on passe à autre chose : \(limit) phrases au plus.",
          en: "Leave an empty line where the subject changes: \(limit) sentences at most."))
    }
  }
}
