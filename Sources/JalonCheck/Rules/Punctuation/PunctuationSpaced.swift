import JalonCore
import JalonCurriculum

/// A colon, a semicolon, a question or exclamation mark has a space before it.
enum PunctuationSpaced: ProseRule {
  static let id = RuleID("punctuation-spaced")
  static let severity = Severity.note

  static let manual = RuleManual(
    LocalizedText(
      fr: "Une espace précède « : », « ; », « ? » et « ! », et suit « « ».",
      en: "A space stands before « : », « ; », « ? » and « ! », and inside quotation marks."),
    reason: LocalizedText(
      fr: """
        Jalon rend ces espaces insécables, mais n'en ajoute pas : il ne sait pas si elle manque exprès. « jalon check --fix » l'ajoute. Les adresses et les heures passent.
        """,
      en: """
        Jalon makes these spaces unbreakable but adds none: it cannot know whether one is missing on purpose. 'jalon check --fix' adds it. Addresses and hours pass.
        """),
    example: RuleManual.Example(
      wrong: "Quel prix?\n", right: "Quel prix ?\n"),
    source: "Imprimerie nationale, Lexique des règles typographiques en usage")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    prose.passages.flatMap { passage in
      passage.tokens.compactMap { index -> Diagnostic? in
        switch prose.tokens[index].kind {
        case .colon, .semicolon, .stop, .closeQuote: missingBefore(index, in: passage, of: prose)
        case .openQuote: missingAfter(index, in: passage, of: prose)
        default: nil
        }
      }
    }
  }

  private static func missingBefore(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Diagnostic? {
    let mark = prose.tokens[index].range
    guard index > passage.tokens.lowerBound, prose.tokens[index - 1].range.upperBound == mark.lowerBound,
      leansOn(prose.tokens[index - 1].kind), isSpaced(prose.bytes[mark.lowerBound], mark, prose),
      endsThere(index, in: passage, of: prose)
    else { return nil }
    return diagnostic(prose, mark, before: true)
  }

  private static func missingAfter(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Diagnostic? {
    let mark = prose.tokens[index].range
    guard index + 1 < passage.tokens.upperBound, prose.tokens[index + 1].range.lowerBound == mark.upperBound,
      isFrenchQuote(mark, prose)
    else { return nil }
    return diagnostic(prose, mark, before: false)
  }

  private static func leansOn(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .number, .placeholder, .closeParenthesis, .closeQuote: true
    default: false
    }
  }

  /// « . » and « … » lean on their word.
  private static func isSpaced(_ byte: UInt8, _ mark: Range<Int>, _ prose: Prose) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): true
    default: isFrenchQuote(mark, prose)
    }
  }

  private static func isFrenchQuote(_ mark: Range<Int>, _ prose: Prose) -> Bool { prose.bytes[mark.lowerBound] == 0xC2 }

  /// « note:le » may be a name: only a mark that a space or nothing follows.
  private static func endsThere(_ index: Int, in passage: Prose.Passage, of prose: Prose) -> Bool {
    guard index + 1 < passage.tokens.upperBound, prose.tokens[index].kind != .closeQuote else { return true }
    let next = prose.tokens[index + 1]
    if next.range.lowerBound > prose.tokens[index].range.upperBound { return true }
    return next.kind == .closeParenthesis || next.kind == .closeQuote
  }

  private static func diagnostic(_ prose: Prose, _ mark: Range<Int>, before: Bool) -> Diagnostic {
    let sign = prose.text(of: mark)
    let fixIts = prose.editableRange(of: mark).map { range in
      let place = before ? range.bytes.lowerBound : range.bytes.upperBound
      return [
        FixIt(
          LocalizedText(fr: "ajouter une espace", en: "add a space"), at: SourceRange(range.path, place..<place),
          replacement: " ")
      ]
    }
    return Diagnostic(
      id, .note, at: prose.range(of: mark),
      LocalizedText(
        fr: before ? "il manque une espace avant « \(sign) »" : "il manque une espace après « \(sign) »",
        en: before ? "a space is missing before '\(sign)'" : "a space is missing after '\(sign)'"),
      explanation: LocalizedText(
        fr: "« jalon check --fix » l'ajoute.", en: "'jalon check --fix' adds it."), fixIts: fixIts ?? [])
  }
}
