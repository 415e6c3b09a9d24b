import JalonCore

/// A row of a cohort's list, its cells by column and without the spaces around them.
package struct LearnersRow {
  private let cells: [Located<String>]
  private let columns: [LearnersColumn: Int]

  package init(_ cells: [Located<String>], _ columns: [LearnersColumn: Int]) {
    self.cells = cells
    self.columns = columns
  }

  /// A cell that a short row leaves out is empty, at the row's end.
  package subscript(_ column: LearnersColumn) -> Located<String> {
    guard let index = columns[column], cells.indices.contains(index) else {
      let end = cells.last.map { SourceRange($0.range.path, $0.range.bytes.upperBound..<$0.range.bytes.upperBound) }
      return Located("", at: end ?? .start(of: ProjectPath("")))
    }
    return cells[index].map { text in
      String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
  }

  /// `a-07`: lower-case letters, digits and hyphens, 16 at most, a digit among them, and never four letters in a row,
  /// which could be a name.
  package static func isCode(_ text: String) -> Bool {
    guard (1...16).contains(text.utf8.count), text.utf8.contains(where: isDigit) else { return false }
    guard text.utf8.allSatisfy({ isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "-") }) else { return false }
    return text.utf8.split(whereSeparator: { !isLetter($0) }).allSatisfy { $0.count <= 3 }
  }

  /// `2026-11-22`, or `22/11/2026`, which French spreadsheets write in its place.
  package static func date(_ text: String) -> LocalDate? {
    if let date = LocalDate(iso: text) { return date }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }), parts[2].utf8.count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return LocalDate(year: year, month: month, day: day)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
