import JalonCore

/// Lines and columns of a body, as cmark counts them, as bytes of the file.
struct MarkdownPositions {
  private let file: SourceFile
  private let body: Range<Int>
  private let firstLine: Int

  init(_ file: SourceFile, body: Range<Int>) {
    self.file = file
    self.body = body
    firstLine = file.line(at: body.lowerBound)
  }

  /// Empty where cmark gives no position: softbreaks have 0:0.
  func range(from start: (line: Int, column: Int), through end: (line: Int, column: Int)) -> Range<Int> {
    guard let start = offset(line: start.line, column: start.column),
      let end = offset(line: end.line, column: end.column + 1)
    else { return body.lowerBound..<body.lowerBound }
    return start..<max(start, min(end, body.upperBound))
  }

  /// The tildes that open text struck through.
  func tildes(line: Int, column: Int) -> Range<Int>? {
    offset(line: line, column: column).map { $0..<endOfTildes(from: $0) }
  }

  /// Where the tildes end that close text struck through.
  func closingTildesEnd(after content: Int) -> Int {
    var end = content
    while end < body.upperBound, file.bytes[end] != UInt8(ascii: "~"), file.bytes[end] != 0x0A { end += 1 }
    return endOfTildes(from: end)
  }

  /// cmark ends HTML that closes itself (`-->`) one line early.
  func htmlRange(_ range: Range<Int>, line: Int, breaks: Int) -> Range<Int> {
    let start = offset(line: line, column: 1) ?? range.lowerBound
    var end = offset(line: line + max(1, breaks), column: 1) ?? body.upperBound
    while end > start, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
    return min(range.lowerBound, end)..<end
  }

  private func endOfTildes(from start: Int) -> Int {
    var end = start
    while end < body.upperBound, file.bytes[end] == UInt8(ascii: "~") { end += 1 }
    return end
  }

  private func offset(line: Int, column: Int) -> Int? {
    guard line > 0, column > 0 else { return nil }
    let index = firstLine + line - 1
    guard index < file.lineStarts.count else { return body.upperBound }
    let start = line == 1 ? body.lowerBound : file.lineStarts[index]
    return min(start + column - 1, body.upperBound)
  }
}
