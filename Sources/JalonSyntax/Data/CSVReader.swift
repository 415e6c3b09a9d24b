import JalonCore

/// Reads tables as spreadsheets save them (RFC 4180): `;` or `,`, a byte order mark, any line end, quotes.
///
/// Written here rather than taken from SwiftCSV, which gives the text of a cell but not its place in the file.
package struct CSVReader {
  private let file: SourceFile
  private let separator: UInt8
  private var index: Int

  /// The table, or the first mistake in it.
  package static func read(_ file: SourceFile) -> Result<CSVTable, CSVSyntaxError> {
    if let offset = UTF8Validation.firstInvalidOffset(in: file.bytes) {
      return .failure(CSVSyntaxError(.notUTF8, at: SourceRange(file.path, offset..<offset + 1)))
    }
    var reader = CSVReader(file)
    return Result { () throws(CSVSyntaxError) in try reader.readTable() }
  }

  private init(_ file: SourceFile) {
    self.file = file
    index = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
    separator = Self.separator(in: file.bytes[index...])
  }
}

extension CSVReader {
  private mutating func readTable() throws(CSVSyntaxError) -> CSVTable {
    var rows: [[Located<String>]] = []
    while index < file.bytes.count {
      let row = try readRow()
      guard row.contains(where: { !$0.value.allSatisfy(\.isWhitespace) }) else { continue }
      rows.append(row)
    }
    guard let header = rows.first else { throw CSVSyntaxError(.empty, at: .start(of: file.path)) }
    return CSVTable(header: header, rows: Array(rows.dropFirst()), separator: separator)
  }

  private mutating func readRow() throws(CSVSyntaxError) -> [Located<String>] {
    var cells = [try readCell()]
    while next == separator {
      index += 1
      cells.append(try readCell())
    }
    if next == 0x0D { index += 1 }
    if next == 0x0A { index += 1 }
    return cells
  }

  private mutating func readCell() throws(CSVSyntaxError) -> Located<String> {
    let start = index
    if next == UInt8(ascii: "\"") { return try readQuotedCell() }
    while !atCellEnd { index += 1 }
    return Located(String(decoding: file.bytes[start..<index], as: UTF8.self), at: range(from: start))
  }

  private mutating func readQuotedCell() throws(CSVSyntaxError) -> Located<String> {
    let start = index
    var text: [UInt8] = []
    index += 1
    while let byte = next {
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard next == UInt8(ascii: "\"") else {
        guard atCellEnd else { throw CSVSyntaxError(.textAfterQuote, at: SourceRange(file.path, index..<index + 1)) }
        return Located(String(decoding: text, as: UTF8.self), at: range(from: start))
      }
      text.append(byte)
      index += 1
    }
    throw CSVSyntaxError(.unclosedQuote, at: SourceRange(file.path, start..<start + 1))
  }

  private var next: UInt8? { index < file.bytes.count ? file.bytes[index] : nil }

  private var atCellEnd: Bool { next == nil || next == separator || next == 0x0A || next == 0x0D }

  private func range(from start: Int) -> SourceRange { SourceRange(file.path, start..<index) }

  /// The more frequent of `;` and `,` on the first line that holds one, outside quotes.
  private static func separator(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var semicolons = 0
    var commas = 0
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";") where !isQuoted: semicolons += 1
      case UInt8(ascii: ",") where !isQuoted: commas += 1
      case 0x0A, 0x0D:
        if !isQuoted, semicolons + commas > 0 { return commas > semicolons ? UInt8(ascii: ",") : UInt8(ascii: ";") }
      default: continue
      }
    }
    return commas > semicolons ? UInt8(ascii: ",") : UInt8(ascii: ";")
  }
}
