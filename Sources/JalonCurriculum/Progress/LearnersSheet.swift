import JalonCore
import JalonSyntax

/// A spreadsheet's table of codes, to be added to a cohort's list.
package struct LearnersSheet: Sendable {
  /// Those of whom every cell is right, each with the place of its code. They have no secret: it is drawn later.
  package let learners: [Located<Learner>]
  /// Those that the table has: what it does not speak of stays as it is.
  package let columns: Set<LearnersColumn>
  package let diagnostics: [Diagnostic]

  /// Reads UTF-8 or Windows-1252, with or without a byte order mark; `;` or `,`; any line end. Without a first line of
  /// names, the first column holds the codes. Nobody is read where the first line has a mistake.
  package static func read(_ file: SourceFile) -> (sheet: LearnersSheet, file: SourceFile) {
    let file = SourceFile(path: file.path, bytes: SpreadsheetText.utf8(file.bytes))
    let headed = withHeader(file)
    let decoded = LearnersDecoder.decodeSheet(headed.file)
    let moved = decoded.diagnostics.map { moving($0, by: -headed.shift) }
    let learners = decoded.learners.map { Located($0.value, at: moving($0.range, by: -headed.shift)) }
    return (LearnersSheet(learners: learners, columns: decoded.columns, diagnostics: moved), file)
  }

  /// A table that begins with a code has no first line of names.
  private static func withHeader(_ file: SourceFile) -> (file: SourceFile, shift: Int) {
    guard case .success(let table) = CSVReader.read(file), let first = table.header.first?.value,
      LearnersRow.isCode(first.lowercased())
    else { return (file, 0) }
    let line = Array("code\n".utf8)
    let start = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
    return (SourceFile(path: file.path, bytes: line + file.bytes[start...]), line.count - start)
  }

  private static func moving(_ diagnostic: Diagnostic, by shift: Int) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.range = diagnostic.range.map { moving($0, by: shift) }
    diagnostic.fixIts = []
    diagnostic.notes = diagnostic.notes.map { note in Note(note.text, at: note.range.map { moving($0, by: shift) }) }
    return diagnostic
  }

  private static func moving(_ range: SourceRange, by shift: Int) -> SourceRange {
    let start = max(0, range.bytes.lowerBound + shift)
    return SourceRange(range.path, start..<max(start, range.bytes.upperBound + shift))
  }
}
