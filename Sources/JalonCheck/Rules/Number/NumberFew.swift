import JalonCore
import JalonCurriculum

/// A sentence holds few numbers.
enum NumberFew: ProseRule {
  static let id = RuleID("number-few")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une phrase contient 4 nombres au plus, et 3 dans une version simple.",
      en: "A sentence holds 4 numbers at most, and 3 in a plain-language version."),
    reason: LocalizedText(
      fr: """
        On ne retient pas cinq nombres à la fois : mettez-les en liste ou en tableau. Une date compte pour un nombre ; un calcul avec « = » passe.
        """,
      en: """
        Nobody keeps five numbers in mind at once: put them into a list or a table. A date counts as one number; a calculation with « = » passes.
        """),
    example: PlainLanguage.simple(
      wrong: "Payez 10 €, 20 €, 30 € ou 40 €.\n", right: "Payez entre 10 € et 40 €.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    let limit = document.isSimple ? 3 : 4
    return prose.runningSentences.compactMap { sentence in
      guard let count = numbers(in: sentence, of: prose), count > limit else { return nil }
      return Diagnostic(
        id, document.severity(standard: .note), at: prose.range(of: sentence),
        LocalizedText(fr: "\(count) nombres dans une phrase", en: "\(count) numbers in one sentence"),
        explanation: LocalizedText(
          fr: "Mettez-les en liste ou en tableau, ou gardez ceux qui servent.",
          en: "Put them into a list or a table, or keep those that matter."))
    }
  }

  /// Nil for a calculation.
  private static func numbers(in sentence: Prose.Sentence, of prose: Prose) -> Int? {
    var count = 0
    for index in sentence.tokens {
      let token = prose.tokens[index]
      if token.kind == .symbol, prose.bytes[token.range.lowerBound] == UInt8(ascii: "=") { return nil }
      guard token.kind == .number else { continue }
      // The year of « 16 mars 2027 » is part of its date.
      if index > sentence.tokens.lowerBound, prose.tokens[index - 1].traits.contains(.month) { continue }
      count += 1
    }
    return count
  }
}
