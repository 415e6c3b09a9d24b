import JalonCore
import JalonCurriculum

/// In a simple version, signs are words.
enum CharacterPlain: ProseRule {
  static let id = RuleID("character-plain")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une version simple n'emploie pas de signes comme « & », « / », « < » ou des parenthèses.",
      en: "A plain-language version uses no signs such as « & », « / », « < » or brackets."),
    reason: LocalizedText(
      fr: """
        Un signe se devine ou se saute. « Et/ou » veut dire « ou ». Des parenthèses autour d'un sigle passent.
        """,
      en: """
        A sign is guessed or passed over. « Et/ou » means « ou ». Brackets around an acronym pass.
        """),
    example: PlainLanguage.simple(
      wrong: "Un ami et/ou un voisin.\n", right: "Un ami ou un voisin.\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    return prose.runningPassages.flatMap { passage in
      passage.tokens.compactMap { index -> Diagnostic? in
        let token = prose.tokens[index]
        guard isSpecial(index, in: passage, of: prose) else { return nil }
        let sign = prose.text(of: token)
        return Diagnostic(
          id, .warning, at: prose.range(of: token),
          LocalizedText(
            fr: "signe « \(sign) » dans une version simple", en: "sign '\(sign)' in a plain-language version"),
          explanation: LocalizedText(
            fr: "Écrivez le mot : « et », « ou », « plus de ». Ce qui est entre parenthèses peut être une phrase.",
            en: "Write the word: « et », « ou », « plus de ». What stands in brackets may be a sentence."))
      }
    }
  }

  private static func isShort(_ token: Token) -> Bool { token.traits.contains(.capitals) || token.kind == .placeholder }

  private static func isSpecial(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    let token = prose.tokens[index]
    switch token.kind {
    case .symbol: return "&/<>#".utf8.contains(prose.bytes[token.range.lowerBound])
    case .openParenthesis:
      // « (RQTH) » explains the words before it.
      return
        !(index + 2 < passage.tokens.upperBound && isShort(prose.tokens[index + 1])
        && prose.tokens[index + 2].kind == .closeParenthesis)
    default: return false
    }
  }
}
