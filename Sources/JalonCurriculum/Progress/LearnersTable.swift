import JalonCore
import JalonSyntax

/// A cohort's list as its bytes: a command changes the cells that it must, and leaves every other byte as it was.
package struct LearnersTable: Sendable {
  private let file: SourceFile
  private let separator: UInt8
  private let header: [Located<String>]
  private let rows: [[Located<String>]]
  private let rowOfCode: [String: Int]
  private var columns: [LearnersColumn: Int]
  private var newColumns: [LearnersColumn] = []
  /// New texts, by row and column.
  private var texts: [Int: [Int: String]] = [:]
  private var removed: Set<Int> = []
  private var added: [[LearnersColumn: String]] = []

  /// The first line of a new list.
  package static let headerLine = LearnersColumn.allCases.map(\.rawValue).joined(separator: ";") + "\n"

  /// Nil for what is no list; `LearnersDecoder` says why.
  package init?(_ file: SourceFile) {
    guard case .success(let table) = CSVReader.read(file) else { return nil }
    var columns: [LearnersColumn: Int] = [:]
    for (index, cell) in table.header.enumerated() {
      if let column = LearnersColumn(header: cell.value) { columns[column] = index }
    }
    guard columns[.code] != nil else { return nil }
    self.file = file
    separator = table.separator
    header = table.header
    rows = table.rows
    self.columns = columns
    rowOfCode = Dictionary(
      rows.enumerated().map { (LearnersRow($1, columns)[.code].value, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes a cell of the row that holds the code; a column that the list lacks is added to it.
  package mutating func set(_ column: LearnersColumn, to text: String, of code: String) {
    guard let row = rowOfCode[code] else { return }
    texts[row, default: [:]][index(of: column)] = text
  }

  package mutating func append(_ cells: [LearnersColumn: String]) {
    for column in LearnersColumn.allCases where cells[column] != nil { _ = index(of: column) }
    added.append(cells)
  }

  package mutating func remove(_ code: String) {
    if let row = rowOfCode[code] { removed.insert(row) }
  }

  private mutating func index(of column: LearnersColumn) -> Int {
    if let index = columns[column] { return index }
    let index = header.count + newColumns.count
    columns[column] = index
    newColumns.append(column)
    return index
  }
}

extension LearnersTable {
  /// The list after the changes.
  package func edited() -> [UInt8] {
    var edits: [(range: Range<Int>, text: String)] = []
    if let end = header.last?.range.bytes.upperBound, !newColumns.isEmpty {
      edits.append((end..<end, newColumns.map { mark + $0.rawValue }.joined()))
    }
    for (row, texts) in texts where !removed.contains(row) { edits += self.edits(of: rows[row], texts) }
    for row in removed { edits.append((line(of: rows[row]), "")) }

    var bytes: [UInt8] = []
    var start = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      bytes += file.bytes[start..<edit.range.lowerBound]
      bytes += Array(edit.text.utf8)
      start = edit.range.upperBound
    }
    bytes += file.bytes[start...]
    if !added.isEmpty, let last = bytes.last, last != 0x0A, last != 0x0D { bytes += Array(lineEnd.utf8) }
    for cells in added { bytes += Array(line(of: cells).utf8) }
    return bytes
  }

  /// A short row grows at its end.
  private func edits(of row: [Located<String>], _ texts: [Int: String]) -> [(range: Range<Int>, text: String)] {
    var edits = texts.filter { $0.key < row.count }.map { (range: row[$0.key].range.bytes, text: $0.value) }
    guard let last = texts.keys.max(), last >= row.count, let end = row.last?.range.bytes.upperBound else {
      return edits
    }
    edits.append((end..<end, (row.count...last).map { mark + (texts[$0] ?? "") }.joined()))
    return edits
  }

  /// From the first cell to the end of the line.
  private func line(of row: [Located<String>]) -> Range<Int> {
    let start = row.first?.range.bytes.lowerBound ?? 0
    var end = row.last?.range.bytes.upperBound ?? start
    if end < file.bytes.count, file.bytes[end] == 0x0D { end += 1 }
    if end < file.bytes.count, file.bytes[end] == 0x0A { end += 1 }
    return start..<end
  }

  private func line(of cells: [LearnersColumn: String]) -> String {
    let names = Dictionary(columns.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    let last = columns.values.max() ?? 0
    return (0...last).map { names[$0].flatMap { cells[$0] } ?? "" }.joined(separator: mark) + lineEnd
  }

  private var mark: String { String(decoding: [separator], as: UTF8.self) }

  /// As the first line ends.
  private var lineEnd: String {
    guard let end = header.last?.range.bytes.upperBound, end < file.bytes.count else { return "\n" }
    guard file.bytes[end] == 0x0D else { return "\n" }
    return end + 1 < file.bytes.count && file.bytes[end + 1] == 0x0A ? "\r\n" : "\r"
  }
}
