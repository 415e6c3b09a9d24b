/// Writes the blocks of a passage of HTML as nodes; their `end`s count from the first of them.
struct HTMLNodeWriter {
  private(set) var nodes: [MarkdownNode] = []
  let range: Range<Int>

  init(range: Range<Int>) { self.range = range }

  mutating func write(_ block: HTMLTextReader.Block, to document: inout Document) {
    switch block {
    case .paragraph(let pieces): write(.paragraph) { $0.write(pieces, to: &document) }
    case .heading(let level, let pieces): write(.heading(level: level)) { $0.write(pieces, to: &document) }
    case .table(let rows):
      write(.table) { writer in
        for (index, row) in rows.enumerated() {
          writer.write(.tableRow(isHeader: index == 0)) { writer in
            for cell in row { writer.write(.tableCell(.none)) { $0.write(cell, to: &document) } }
          }
        }
      }
    }
  }

  private mutating func write(_ kind: MarkdownNode.Kind, _ content: (inout HTMLNodeWriter) -> Void) {
    let index = append(kind, 0..<0)
    content(&self)
    nodes[index].end = nodes.count
  }

  private mutating func write(_ pieces: [HTMLTextReader.Piece], to document: inout Document) {
    var open: [Int] = []
    for piece in pieces {
      switch piece {
      case .text(let bytes):
        document.text += bytes
        append(.text, document.text.count - bytes.count..<document.text.count)
      case .lineBreak: append(.lineBreak, 0..<0)
      case .strong(opens: true): open.append(append(.strong, 0..<0))
      case .link(let address):
        open.append(nodes.count)
        nodes.append(document.link(to: address, at: range))
      case .strong(opens: false), .linkEnd: if let last = open.popLast() { nodes[last].end = nodes.count }
      }
    }
  }

  @discardableResult
  private mutating func append(_ kind: MarkdownNode.Kind, _ literal: Range<Int>) -> Int {
    nodes.append(
      MarkdownNode(
        kind: kind, end: nodes.count + 1, literal: literal, title: literal.lowerBound..<literal.lowerBound, range: range
      ))
    return nodes.count - 1
  }
}

extension Document {
  /// A link that was written in HTML, numbered after those of the Markdown.
  mutating func link(to address: [UInt8], at range: Range<Int>) -> MarkdownNode {
    let start = text.count
    text += address
    defer { linkCount += 1 }
    return MarkdownNode(
      kind: .link(linkCount), end: 1, literal: start..<text.count, title: start..<start, range: range)
  }
}
