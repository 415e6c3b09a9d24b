import JalonCore
import JalonCurriculum
import JalonSyntax

/// A date and its weekday go together.
///
/// « lundi 16 mars 2027 » is a Tuesday: some would come on Monday, some on the 16th.
enum DateWeekdayMatches: DocumentRule, DataRule {
  static let id = RuleID("date-weekday-matches")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une date et son jour de la semaine vont ensemble.", en: "A date and its weekday go together."),
    reason: LocalizedText(
      fr:
        "Si l'un des deux est faux, des gens viennent le mauvais jour. Le message donne les deux lectures possibles : choisissez d'après un calendrier.",
      en: "If one of them is wrong, people come on the wrong day. The message gives both readings: look at a calendar."),
    example: RuleManual.Example(
      wrong: "# Rendez-vous\n\nLa réunion est le lundi 16 mars 2027.\n",
      right: "# Rendez-vous\n\nLa réunion est le mardi 16 mars 2027.\n"))

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let bytes = document.file.bytes
    let head = bytes[..<document.bodyStart]
    return told(in: head, of: document.file.path, isData: true) + bodyDiagnostics(document)
  }

  static func diagnostics(forData file: SourceFile) -> [Diagnostic] {
    told(in: file.bytes[...], of: file.path, isData: true)
  }

  /// Stretches of text of one paragraph or heading, so that code is left out and a line break may part a date.
  private static func bodyDiagnostics(_ document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    var read: Range<Int>?
    return tree.nodes.indices.flatMap { index -> [Diagnostic] in
      switch tree.nodes[index].kind {
      case .paragraph, .heading, .tableCell:
        let range = tree.nodes[index].range
        // What one passage of HTML says stands at one place: it is read once.
        guard range != read else { return [] }
        read = range
        let hasCode = (index..<tree.nodes[index].end).contains { tree.nodes[$0].kind == .code }
        return hasCode ? [] : told(in: document.file.bytes[range], of: tree.path, isData: false)
      default: return []
      }
    }
  }

  private static func told(in text: ArraySlice<UInt8>, of path: ProjectPath, isData: Bool) -> [Diagnostic] {
    WrittenDate.all(in: text).filter { $0.weekday != $0.date.weekday && !(isData && isValue($0.bytes, in: text)) }
      .map { diagnostic($0, at: SourceRange(path, $0.bytes)) }
  }

  // A value that is a date and nothing else is read as one, and told of where it is read (data-date-valid).
  private static func isValue(_ bytes: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
    let before = text[..<bytes.lowerBound].last { $0 != 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    let after = text[bytes.upperBound...].first { $0 != 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    let opens = before.map { ":-[{,".utf8.contains($0) } ?? true
    let closes = after.map { "\n\r]},0123456789".utf8.contains($0) } ?? true
    return opens && closes
  }

  private static func diagnostic(_ date: WrittenDate, at range: SourceRange) -> Diagnostic {
    let weekday = date.date.weekday - 1
    let near = (-3...3).map { date.date.adding(days: $0) }.first { $0.weekday == date.weekday } ?? date.date
    return Diagnostic(
      id, severity, at: range,
      LocalizedText(
        fr: "le \(date.date) est un \(WrittenDate.frenchWeekdays[weekday]), pas un "
          + WrittenDate.frenchWeekdays[date.weekday - 1],
        en: "\(date.date) is a \(WrittenDate.englishWeekdays[weekday]), not a "
          + WrittenDate.englishWeekdays[date.weekday - 1]),
      explanation: LocalizedText(
        fr: "Écrivez « \(WrittenDate.frenchWeekdays[weekday]) », ou, si le jour de la semaine est juste, le \(near).",
        en: "Write '\(WrittenDate.englishWeekdays[weekday])' or, if the weekday is right, \(near)."))
  }
}
