import JalonCore
import JalonSyntax

/// The Markdown of nodes as their author wrote it, without the margin of the list or the quote around them.
struct MarkdownSource {
  private let document: Document
  private let file: SourceFile

  init(_ document: Document, of file: SourceFile) {
    self.document = document
    self.file = file
  }

  /// Sibling nodes, with a blank line between those that do not stand together.
  func text(of nodes: [Int]) -> String {
    nodes.map { text($0) }.joined(separator: "\n\n")
  }

  /// The content of quotes, one after the other.
  func text(ofQuotes quotes: [Int]) -> String {
    text(of: quotes.flatMap(document.children))
  }

  private func text(_ node: Int) -> String {
    let range = document.nodes[node].range
    guard !range.isEmpty else { return document.plainText(of: node..<document.nodes[node].end) }
    let first = file.line(at: range.lowerBound)
    let margin = file.bytes[file.lineStarts[first]..<range.lowerBound]
    let isQuoted = margin.contains(UInt8(ascii: ">"))
    var lines = [String(decoding: file.bytes[range.lowerBound..<end(of: first, in: range)], as: UTF8.self)]
    var line = first + 1
    while line < file.lineStarts.count, file.lineStarts[line] < range.upperBound {
      let text = file.bytes[file.lineStarts[line]..<end(of: line, in: range)]
      lines.append(String(decoding: withoutMargin(text, margin.count, isQuoted: isQuoted), as: UTF8.self))
      line += 1
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  private func end(of line: Int, in range: Range<Int>) -> Int {
    let next = line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : file.bytes.count
    var end = min(next, range.upperBound)
    while end > file.lineStarts[line], [0x0A, 0x0D].contains(file.bytes[end - 1]) { end -= 1 }
    return end
  }

  // A line that goes on without its margin (CommonMark's lazy continuation) keeps all it has.
  private func withoutMargin(_ line: ArraySlice<UInt8>, _ width: Int, isQuoted: Bool) -> ArraySlice<UInt8> {
    var rest = line
    var count = 0
    while count < width, let first = rest.first, first == 0x20 || (isQuoted && first == UInt8(ascii: ">")) {
      rest.removeFirst()
      count += 1
    }
    return rest
  }
}
