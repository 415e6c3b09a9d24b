import JalonCore

/// Makes a node of each passage that says its language (WCAG 3.1.2): `[words]{lang=en}`, and a link with `{lang=en}`.
struct SpanReader {
  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  private var nodes: [MarkdownNode] = []
  /// Nodes whose end is to come, with the index, in the old tree, of the first node after them.
  private var open: [(node: Int, end: Int)] = []

  init(_ file: SourceFile) { self.file = file }

  mutating func read(in document: inout Document) {
    var edits = TreeEdits()
    for index in document.nodes.indices where Self.mayHoldSpans(index, in: document) {
      let spans = SpanScan(index, in: document, of: file).spans
      guard !spans.isEmpty || Self.holdsMarkedLink(index, in: document) else { continue }
      edits.replace(index, by: rebuilt(index, spans, &document))
    }
    edits.apply(to: &document)
  }

  private static func mayHoldSpans(_ index: Int, in document: Document) -> Bool {
    switch document.nodes[index].kind {
    case .paragraph, .heading, .tableCell: break
    default: return false
    }
    return (index + 1..<document.nodes[index].end).contains { inside in
      switch document.nodes[inside].kind {
      case .text: document.text[document.nodes[inside].literal].contains(UInt8(ascii: "]"))
      case .link(let number): document.linkAttributes[number] != nil
      default: false
      }
    }
  }

  private static func holdsMarkedLink(_ block: Int, in document: Document) -> Bool {
    (block + 1..<document.nodes[block].end).contains { inside in
      if case .link(let number) = document.nodes[inside].kind {
        return document.linkAttributes[number]?.writtenLanguage != nil
      }
      return false
    }
  }
}

// MARK: - One block

extension SpanReader {
  private struct Cut {
    let place: Int
    /// Nil where a span ends.
    let opens: SpanScan.Span?
    /// Where the text goes on.
    let end: Int
  }

  /// The block and what is in it; ends count from the block.
  private mutating func rebuilt(
    _ block: Int, _ spans: [SpanScan.Span], _ document: inout Document
  ) -> [MarkdownNode] {
    var cuts: [Int: [Cut]] = [:]
    for span in spans {
      cuts[span.opening.node, default: []].append(
        Cut(place: span.opening.place, opens: span, end: span.opening.place + 1))
      cuts[span.closing.node, default: []].append(Cut(place: span.closing.place, opens: nil, end: span.end))
    }
    nodes = []
    open = []
    for index in block..<document.nodes[block].end {
      closeNodes(before: index)
      let node = document.nodes[index]
      if let cuts = cuts[index]?.sorted(by: { $0.place < $1.place }) {
        write(index, cuts, &document)
        continue
      }
      append(node, end: node.end > index + 1 ? node.end : nil)
      if case .link(let number) = node.kind, let attributes = document.linkAttributes[number] {
        wrapContent(of: node, from: index, attributes, &document)
      }
    }
    closeNodes(before: .max)
    return nodes
  }

  private mutating func append(_ node: MarkdownNode, end: Int?) {
    var node = node
    if let end { open.append((nodes.count, end)) }
    node.end = nodes.count + 1
    nodes.append(node)
  }

  private mutating func closeNodes(before index: Int) {
    while let last = open.last, last.end <= index { closeLast() }
  }

  private mutating func closeLast() {
    if let last = open.popLast() { nodes[last.node].end = nodes.count }
  }

  private mutating func wrapContent(
    of link: MarkdownNode, from index: Int, _ attributes: Attributes, _ document: inout Document
  ) {
    guard attributes.writtenLanguage != nil, link.end > index + 1 else { return }
    let line = file.bytes[link.range.upperBound...].prefix(200).prefix { $0 != UInt8(ascii: "}") }
    append(Self.span(attributes, link.range, &document), end: link.end)
    report(attributes, within: link.range.upperBound..<line.endIndex)
  }

  private mutating func report(_ attributes: Attributes, within range: Range<Int>) {
    diagnostics += [LanguageCode.diagnostic(for: attributes, within: range, of: file)].compactMap { $0 }
  }

  private static func span(_ attributes: Attributes, _ range: Range<Int>, _ document: inout Document) -> MarkdownNode {
    let start = document.text.count
    document.text += Array((attributes.language?.string ?? "").utf8)
    return MarkdownNode(
      kind: .span, end: 0, literal: start..<document.text.count, title: start..<start, range: range)
  }

  /// A text, cut where spans begin and end in it.
  private mutating func write(_ index: Int, _ cuts: [Cut], _ document: inout Document) {
    let node = document.nodes[index]
    let alignment = TextAlignment(node, in: document, of: file)
    var start = node.literal.lowerBound
    for cut in cuts {
      write(start..<cut.place, of: node, alignment)
      if let span = cut.opens {
        append(Self.span(span.attributes, span.range, &document), end: .max)
        report(span.attributes, within: span.braces)
      } else {
        closeLast()
      }
      start = cut.end
    }
    write(start..<node.literal.upperBound, of: node, alignment)
  }

  private mutating func write(_ literal: Range<Int>, of node: MarkdownNode, _ alignment: TextAlignment) {
    guard !literal.isEmpty else { return }
    var piece = node
    piece.literal = literal
    piece.range = alignment.offset(of: literal.lowerBound)..<alignment.offset(of: literal.upperBound)
    append(piece, end: nil)
  }
}
