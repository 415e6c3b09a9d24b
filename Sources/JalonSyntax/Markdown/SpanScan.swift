import JalonCore

/// Finds `[words]{lang=en}` among the texts of a block (Pandoc's `bracketed_spans`, which have classes too).
///
/// The brackets stand in one and the same emphasis or link, the braces right after them: what cmark gave another meaning
/// keeps it, and what is no list of attributes stays text.
struct SpanScan {
  struct Span {
    /// The texts in which its brackets stand, and the places of these in `Document.text`.
    let opening: (node: Int, place: Int)
    let closing: (node: Int, place: Int)
    /// The place after its brace.
    let end: Int
    let attributes: Attributes
    /// In the file, from bracket to brace; and its braces.
    let range: Range<Int>
    let braces: Range<Int>
  }

  private(set) var spans: [Span] = []
  private let document: Document
  private let file: SourceFile
  private var frames: [Frame]

  /// A node whose children are read, with the brackets open among them.
  private struct Frame {
    let end: Int
    var brackets: [Bracket] = []
  }

  private struct Bracket {
    let node: Int
    let place: Int
    let offset: Int
  }

  // A list of attributes is short: beyond, a thousand braces that nothing closes are still read in linear time.
  private static let longest = 200

  init(_ block: Int, in document: Document, of file: SourceFile) {
    self.document = document
    self.file = file
    frames = [Frame(end: document.nodes[block].end)]
    for index in block + 1..<document.nodes[block].end {
      while frames.count > 1, frames[frames.count - 1].end <= index { frames.removeLast() }
      let node = document.nodes[index]
      if node.kind == .text { read(index, node) } else if node.end > index + 1 { frames.append(Frame(end: node.end)) }
    }
  }

  private mutating func read(_ index: Int, _ node: MarkdownNode) {
    var alignment: TextAlignment?
    var place = node.literal.lowerBound
    while place < node.literal.upperBound {
      defer { place += 1 }
      let byte = document.text[place]
      guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") else { continue }
      let known = alignment ?? TextAlignment(node, in: document, of: file)
      alignment = known
      if known.isEscaped(place) { continue }
      if byte == UInt8(ascii: "[") {
        frames[frames.count - 1].brackets.append(Bracket(node: index, place: place, offset: known.offset(of: place)))
      } else if let opening = frames[frames.count - 1].brackets.popLast(),
        let (attributes, end) = attributes(after: place, in: node), (opening.node, opening.place) != (index, place - 1)
      {
        spans.append(span(opening, (index, place), end, attributes, known))
        place = end - 1
      }
    }
  }

  private func span(
    _ opening: Bracket, _ closing: (Int, Int), _ end: Int, _ attributes: Attributes, _ alignment: TextAlignment
  ) -> Span {
    let last = max(alignment.offset(of: end), opening.offset)
    let brace = min(max(alignment.offset(of: closing.1 + 1), opening.offset), last)
    return Span(
      opening: (opening.node, opening.place), closing: closing, end: end, attributes: attributes,
      range: opening.offset..<last, braces: brace..<last)
  }

  private func attributes(after bracket: Int, in node: MarkdownNode) -> (Attributes, end: Int)? {
    let rest = document.text[(bracket + 1)..<node.literal.upperBound].prefix(Self.longest)
    guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")),
      let attributes = Attributes(parsing: String(decoding: rest[(bracket + 2)..<end], as: UTF8.self)),
      !attributes.isEmpty
    else { return nil }
    return (attributes, end + 1)
  }
}
