import JalonCore
import JalonCurriculum

/// A sentence says who does what.
enum SentenceActive: ProseRule {
  static let id = RuleID("sentence-active")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une phrase dit qui fait quoi, à la voix active.", en: "A sentence says who does what, in the active voice."),
    reason: LocalizedText(
      fr: """
        « La MDPH étudie votre dossier » est plus clair que « votre dossier est étudié ». La règle cherche « être » suivi d'un \
        participe. Elle laisse passer « elle est allée » ou « il est fatigué », et manque les participes qu'elle ne connaît pas. \
        En texte ordinaire, elle ne parle qu'à partir de deux fois dans un paragraphe.
        """,
      en: """
        « La MDPH étudie votre dossier » is clearer than « votre dossier est étudié ». The rule looks for « être » and a \
        participle. It lets « elle est allée » or « il est fatigué » pass, and misses participles that it does not know. \
        In standard text it speaks from two in a paragraph only.
        """),
    example: PlainLanguage.simple(
      wrong: "Votre dossier est étudié par la MDPH.\n",
      right: "La MDPH étudie votre dossier.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let allowed = document.isSimple ? 0 : 1
    return prose.runningPassages.flatMap { passage -> [Diagnostic] in
      var found: [Range<Int>] = []
      for index in passage.tokens where prose.tokens[index].traits.contains(.copula) {
        if let passive = passive(from: index, in: passage, of: prose) { found.append(passive) }
      }
      guard found.count > allowed else { return [] }
      return found.map { diagnostic(prose, $0, document.severity(standard: .note)) }
    }
  }

  /// From « être » to its participle; nil if it is none.
  private static func passive(from copula: Int, in passage: Prose.Passage, of prose: Prose) -> Range<Int>? {
    if copula > passage.tokens.lowerBound {
      let before = prose.tokens[copula - 1].traits
      // « s'est levé », « nous nous sommes inscrits ».
      if before.contains(.reflexive) || prose.tokens[copula].traits.contains(.reflexive) { return nil }
    }
    var index = copula + 1
    while index < passage.tokens.upperBound, index - copula <= 3, prose.tokens[index].traits.contains(.adverb) {
      index += 1
    }
    guard index < passage.tokens.upperBound, prose.tokens[index].kind == .word else { return nil }
    return isParticiple(prose.tokens[index], of: prose) ? copula..<index + 1 : nil
  }

  private static func isParticiple(_ token: Token, of prose: Prose) -> Bool {
    if token.traits.contains(.activeParticiple) || token.traits.contains(.capitalised) { return false }
    if token.traits.contains(.participle) { return true }
    guard token.core.lowerBound == token.range.lowerBound, token.core.count > 4 else { return false }
    let word = prose.bytes[token.core]
    return endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = ["é", "ée", "és", "ées"].map { Array($0.utf8) }

  private static func diagnostic(_ prose: Prose, _ tokens: Range<Int>, _ severity: Severity) -> Diagnostic {
    let words = prose.text(ofTokens: tokens)
    return Diagnostic(
      id, severity, at: prose.range(ofTokens: tokens),
      LocalizedText(fr: "voix passive : « \(words) »", en: "passive voice: '\(words)'"),
      explanation: LocalizedText(
        fr: "Dites qui agit, en premier : « la MDPH étudie votre dossier », « vous envoyez la lettre ».",
        en: "Say who acts, first: « la MDPH étudie votre dossier », « vous envoyez la lettre »."))
  }
}
