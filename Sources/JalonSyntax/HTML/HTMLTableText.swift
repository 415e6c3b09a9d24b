/// The rows of a table of HTML while they are read.
struct HTMLTableText {
  typealias Piece = HTMLTextReader.Piece

  private(set) var rows: [Row] = []
  private(set) var isInCell = false
  /// Of tables in this one: their cells are words of the cell around them.
  var depth = 1

  struct Row {
    var cells: [[Piece]] = []
    /// Each cell names a column.
    var isHeader = true
  }

  mutating func openRow() { rows.append(Row()) }

  mutating func openCell(isHeader: Bool) {
    if rows.isEmpty { openRow() }
    isInCell = true
    if !isHeader { rows[rows.count - 1].isHeader = false }
  }

  mutating func closeCell(_ pieces: [Piece]) {
    if isInCell { rows[rows.count - 1].cells.append(pieces) }
    isInCell = false
  }

  /// As a table where its columns have names, else a paragraph a row.
  var blocks: [HTMLTextReader.Block] {
    let filled = rows.filter { row in row.cells.contains { !$0.isEmpty } }
    if let first = filled.first, first.isHeader, filled.count > 1, first.cells.count > 1 {
      let columns = filled.reduce(0) { max($0, $1.cells.count) }
      return [.table(filled.map { $0.cells + Array(repeating: [], count: columns - $0.cells.count) })]
    }
    return filled.map { row in
      .paragraph(Array(row.cells.filter { !$0.isEmpty }.joined(separator: [.text([0x20])])).joinedTexts)
    }
  }
}

extension [HTMLTextReader.Piece] {
  /// Texts that follow each other are one.
  fileprivate var joinedTexts: [HTMLTextReader.Piece] {
    reduce(into: []) { pieces, piece in
      if case .text(let last)? = pieces.last, case .text(let next) = piece {
        pieces[pieces.count - 1] = .text(last + next)
      } else {
        pieces.append(piece)
      }
    }
  }
}
