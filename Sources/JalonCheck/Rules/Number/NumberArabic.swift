import JalonCore
import JalonCurriculum

/// A number is not written in Roman numerals.
enum NumberArabic: ProseRule {
  static let id = RuleID("number-arabic")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Un nombre ne s'écrit pas en chiffres romains.",
      en: "A number is not written in Roman numerals."),
    reason: LocalizedText(
      fr: """
        Peu de gens lisent « XXIe » sans s'arrêter, et un lecteur d'écran épelle « X X I E ». La règle connaît les nombres de 2 à 39.
        """,
      en: """
        Few people read « XXIe » without stopping, and a screen reader spells « X X I E ». The rule knows the numbers from 2 to 39.
        """),
    example: RuleManual.Example(
      wrong: "Une loi du XXIe siècle.\n", right: "Une loi du 21e siècle.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    prose.passages.flatMap { passage in
      passage.tokens.compactMap { index -> Diagnostic? in
        let token = prose.tokens[index]
        guard token.kind == .word, token.traits.contains(.capitalised), token.core.count >= 2, token.core.count <= 9,
          let numeral = numeral(prose.text(of: token.core)), !document.explains(numeral.letters)
        else { return nil }
        return diagnostic(prose, token, numeral)
      }
    }
  }

  private struct Numeral {
    let letters: String
    let number: Int
    let suffix: String
  }

  /// « IV », « XXIe », « XIXème ».
  private static func numeral(_ word: String) -> Numeral? {
    let letters = word.prefix { $0 == "I" || $0 == "V" || $0 == "X" }
    let suffix = word[letters.endIndex...]
    guard let number = RomanNumeral.value(of: letters), ["", "e", "es", "ème", "ᵉ"].contains(suffix) else { return nil }
    return Numeral(letters: String(letters), number: number, suffix: suffix.isEmpty ? "" : "e")
  }

  private static func diagnostic(_ prose: Prose, _ token: Token, _ numeral: Numeral) -> Diagnostic {
    let written = prose.text(of: token.core)
    let digits = "\(numeral.number)\(numeral.suffix)"
    let edit = prose.editableRange(of: token.core).map { range in
      FixIt(LocalizedText(fr: "écrire « \(digits) »", en: "write '\(digits)'"), at: range, replacement: digits)
    }
    return Diagnostic(
      id, .warning, at: prose.range(of: token.core),
      LocalizedText(fr: "« \(written) » en chiffres romains", en: "'\(written)' in Roman numerals"),
      explanation: LocalizedText(fr: "Écrivez « \(digits) ».", en: "Write '\(digits)'."),
      fixIts: numeral.suffix.isEmpty ? [] : [edit].compactMap { $0 })
  }
}
