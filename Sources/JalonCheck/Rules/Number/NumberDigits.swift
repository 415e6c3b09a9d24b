import JalonCore
import JalonCurriculum

/// A count is written in digits.
enum NumberDigits: ProseRule {
  static let id = RuleID("number-digits")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Un nombre s'écrit en chiffres dans une version simple, et jamais moitié en lettres.",
      en: "A number is written in digits in a plain-language version, and never half in words."),
    reason: LocalizedText(
      fr: """
        « 3 documents » se voit d'un coup d'œil. « Un » et « une » restent en lettres, et « les deux », « à deux » aussi. En texte ordinaire, la règle ne parle que des formes mêlées : « 3 mille ».
        """,
      en: """
        « 3 documents » is seen at a glance. « Un » and « une » stay in letters, and so do « les deux », « à deux ». In standard text the rule speaks of mixed forms only: « 3 mille ».
        """),
    example: PlainLanguage.simple(
      wrong: "Apportez trois documents.\n", right: "Apportez 3 documents.\n"),
    source: PlainLanguage.guide)

  private static let nine = WordHash.of("neuf")
  private static let multipliers = Set(["mille", "cent", "cents"].map { WordHash.of($0) })

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    prose.runningPassages.flatMap { passage in
      passage.tokens.compactMap { index -> Diagnostic? in
        guard prose.tokens[index].traits.contains(.number), prose.tokens[index].kind == .word else { return nil }
        let isMixed = isMixed(index, in: passage, of: prose)
        guard isMixed || document.isSimple && isCount(index, in: passage, of: prose) else { return nil }
        return diagnostic(prose, index, document.severity(standard: .note))
      }
    }
  }

  /// « 3 mille ».
  private static func isMixed(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    index > passage.tokens.lowerBound && prose.tokens[index - 1].kind == .number
      && multipliers.contains(prose.tokens[index].hash)
  }

  private static func isCount(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    if index > passage.tokens.lowerBound {
      let before = prose.tokens[index - 1]
      // « les deux », and the end of « vingt mille », told of at its first word.
      if before.traits.contains(.beforePair) || before.traits.contains(.number) { return false }
    }
    if isByTurns(index, in: passage, of: prose) { return false }
    guard prose.tokens[index].hash == nine else { return true }
    // « un lit neuf » counts nothing: a plural must follow.
    guard index + 1 < passage.tokens.upperBound, prose.tokens[index + 1].kind == .word else { return false }
    let last = prose.bytes[prose.tokens[index + 1].range.upperBound - 1]
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
  }

  /// « deux par deux », « trois à trois ».
  private static func isByTurns(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    [index - 2, index + 2].contains { other in
      passage.tokens.contains(other) && prose.tokens[other].hash == prose.tokens[index].hash
        && turns.contains(prose.tokens[(index + other) / 2].hash)
    }
  }

  private static let turns = Set(["par", "à"].map { WordHash.of($0) })

  private static func diagnostic(_ prose: Prose, _ index: Int, _ severity: Severity) -> Diagnostic {
    let word = prose.text(of: prose.tokens[index])
    return Diagnostic(
      id, severity, at: prose.range(of: prose.tokens[index]),
      LocalizedText(fr: "nombre en lettres : « \(word) »", en: "number in words: '\(word)'"),
      explanation: LocalizedText(
        fr: "Écrivez le nombre entier en chiffres : « 3 documents », « 3 000 € ».",
        en: "Write the whole number in digits: « 3 documents », « 3 000 € »."))
  }
}
