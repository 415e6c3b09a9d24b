import JalonCore
import JalonCurriculum

/// An amount is written as French writes it.
enum NumberFormatted: ProseRule {
  static let id = RuleID("number-formatted")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une somme s'écrit « 1 234,50 € », un taux « 5 % ».",
      en: "An amount is written « 1 234,50 € », a rate « 5 % »."),
    reason: LocalizedText(
      fr: """
        Un nombre qui s'écrit toujours pareil se lit sans effort : des espaces entre les milliers, une virgule, deux décimales ou aucune, une espace avant le signe. « jalon check --fix » le corrige. Les espaces insécables se mettent seules.
        """,
      en: """
        A number that is always written the same way is read without effort: spaces between thousands, a comma, two decimals or none, a space before the sign. 'jalon check --fix' mends it. No-break spaces set themselves.
        """),
    example: RuleManual.Example(
      wrong: "Cela coûte 1234,5€.\n", right: "Cela coûte 1 234,50 €.\n"),
    source: "Imprimerie nationale, Lexique des règles typographiques en usage")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    prose.passages.flatMap { passage in
      passage.tokens.compactMap { index -> Diagnostic? in
        guard index > passage.tokens.lowerBound, prose.tokens[index - 1].kind == .number,
          let sign = Sign(prose.tokens[index], prose)
        else { return nil }
        return diagnostic(prose, prose.tokens[index - 1].range, prose.tokens[index].range, sign)
      }
    }
  }

  private enum Sign: String {
    case euro = "€"
    case percent = "%"

    init?(_ token: Token, _ prose: Prose) {
      guard token.kind == .symbol, let sign = Sign(rawValue: prose.text(of: token)) else { return nil }
      self = sign
    }
  }

  private static func diagnostic(
    _ prose: Prose, _ number: Range<Int>, _ mark: Range<Int>, _ sign: Sign
  ) -> Diagnostic? {
    let isSpaced = number.upperBound < mark.lowerBound
    // « 5 % », « 100 € »: most of them, and nothing to say.
    if isSpaced, number.count <= 3, prose.bytes[number].allSatisfy({ (0x30...0x39).contains($0) }) { return nil }
    let written = prose.text(of: number)
    guard let wanted = FrenchNumber(written)?.text(isAmount: sign == .euro) else { return nil }
    guard FrenchNumber.plainSpaces(written) != wanted || !isSpaced else { return nil }
    let range = number.lowerBound..<mark.upperBound
    let text = "\(wanted) \(sign.rawValue)"
    return Diagnostic(
      id, .warning, at: prose.range(of: range),
      LocalizedText(
        fr: "« \(prose.text(of: range)) » s'écrit « \(text) »", en: "'\(prose.text(of: range))' is written '\(text)'"),
      explanation: LocalizedText(
        fr: "« jalon check --fix » fait cette correction.", en: "'jalon check --fix' makes this edit."),
      fixIts: fixIt(prose, number, mark, text, isNumberRight: FrenchNumber.plainSpaces(written) == wanted))
  }

  // Where only the space is missing, nothing else is touched: « **5**% ».
  private static func fixIt(
    _ prose: Prose, _ number: Range<Int>, _ mark: Range<Int>, _ text: String, isNumberRight: Bool
  ) -> [FixIt] {
    if isNumberRight, let sign = prose.editableRange(of: mark) {
      let before = SourceRange(sign.path, sign.bytes.lowerBound..<sign.bytes.lowerBound)
      return [FixIt(LocalizedText(fr: "ajouter une espace", en: "add a space"), at: before, replacement: " ")]
    }
    guard let range = prose.editableRange(of: number.lowerBound..<mark.upperBound) else { return [] }
    return [FixIt(LocalizedText(fr: "écrire « \(text) »", en: "write '\(text)'"), at: range, replacement: text)]
  }
}
