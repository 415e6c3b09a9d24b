import JalonCore
import JalonCurriculum

/// Words are not written in capitals.
enum CapitalsRare: ProseRule {
  static let id = RuleID("capitals-rare")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Un mot ne s'écrit pas tout en capitales, sauf un sigle.",
      en: "A word is not written in capitals, an acronym excepted."),
    reason: LocalizedText(
      fr: """
        Les capitales ont toutes la même forme : elles se lisent plus lentement, et certains lecteurs d'écran les épellent. Pour insister, mettez en gras. La règle connaît quelques mots courants, et les suites de mots en capitales.
        """,
      en: """
        Capitals all have the same shape: they are read more slowly, and some screen readers spell them. To stress, use bold. The rule knows a few common words, and runs of words in capitals.
        """),
    example: RuleManual.Example(
      wrong: "ATTENTION, la date est proche.\n", right: "**Attention**, la date est proche.\n"),
    source: PlainLanguage.guide)

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    return prose.passages.flatMap { passage -> [Diagnostic] in
      var found: [Range<Int>] = []
      for index in passage.tokens where isLoud(index, in: passage, of: prose) {
        if document.explains(prose.text(of: prose.tokens[index].core)) { continue }
        if AcronymScan.isName(index, in: passage, of: prose, document) { continue }
        if let last = found.last, last.upperBound == index {
          found[found.count - 1] = last.lowerBound..<index + 1
        } else {
          found.append(index..<index + 1)
        }
      }
      return found.map { diagnostic(prose, $0) }
    }
  }

  private static func isLoud(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    let token = prose.tokens[index]
    guard token.kind == .word, token.traits.contains(.capitals) else { return false }
    if AcronymScan.isShouting(index, in: passage, of: prose) { return true }
    guard !token.traits.contains(.familiarAcronym), token.core.count >= 4 else { return false }
    return token.traits.contains(.shouted)
      || token.core.count >= 8 && !prose.bytes[token.core].contains(UInt8(ascii: "."))
  }

  private static func diagnostic(_ prose: Prose, _ tokens: Range<Int>) -> Diagnostic {
    let words = prose.text(ofTokens: tokens)
    return Diagnostic(
      id, .warning, at: prose.range(ofTokens: tokens),
      LocalizedText(fr: "« \(words) » est tout en capitales", en: "'\(words)' is all in capitals"),
      explanation: LocalizedText(
        fr: "Écrivez en minuscules. Pour insister : « **\(words.lowercased())** ».",
        en: "Write small letters. To stress: '**\(words.lowercased())**'."))
  }
}
