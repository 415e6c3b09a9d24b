import JalonCore

/// Gives links and images the attributes that stand right after them, `![alt](x.png){#id width=50%}`, and takes the
/// braces out of the text (Pandoc's `link_attributes`; the Carpentries' lessons write `{alt='…'}`).
struct LinkAttributes {
  /// A link, an image, an emphasis or code that a brace follows, as cmark's tree is read.
  struct Candidate {
    let link: Int
    /// The text that begins with the brace.
    let text: Int
    let parent: Int
  }

  // An alternative may hold a few lines, with emphasis and addresses in them: beyond, a brace is a brace, and a
  // thousand of them that nothing closes are read in linear time.
  private static let longest = 2000
  private static let mostNodes = 64
  private static let mostBraces = 8

  static func read(_ candidates: [Candidate], in document: inout Document, _ edits: inout TreeEdits) {
    for candidate in candidates { read(candidate, in: &document, &edits) }
  }

  private static func read(_ candidate: Candidate, in document: inout Document, _ edits: inout TreeEdits) {
    let number = number(of: candidate.link, in: document)
    guard number != nil || isKramdown(candidate, in: document),
      let (attributes, last, end) = attributes(of: candidate, in: document)
    else { return }
    if let number { document.linkAttributes[number] = attributes }
    var index = candidate.text
    while index < last {
      edits.drop(index)
      index = document.nodes[index].end
    }
    document.nodes[last].cutStart(to: end)
    if document.nodes[last].literal.isEmpty { edits.drop(last) }
  }

  // `code`{: .language-bash}: how another site looks is taken out.
  private static func isKramdown(_ candidate: Candidate, in document: Document) -> Bool {
    document.text[document.nodes[candidate.text].literal].starts(with: "{:".utf8)
  }

  private static func number(of node: Int, in document: Document) -> Int? {
    switch document.nodes[node].kind {
    case .link(let number), .image(let number): number
    default: nil
    }
  }

  /// The attributes, the text in which their last brace stands, and the end of that brace.
  private static func attributes(of candidate: Candidate, in document: Document) -> (Attributes, text: Int, end: Int)? {
    let start = document.nodes[candidate.text].literal
    // `{{fait:a}}` is no list of attributes.
    guard start.count > 1, document.text[start.lowerBound + 1] != UInt8(ascii: "{") else { return nil }
    var inside: [UInt8] = []
    var braces = 0
    var siblingEnd = candidate.text
    let limit = min(document.nodes[candidate.parent].end, candidate.text + mostNodes)
    for index in candidate.text..<limit {
      guard inside.count < longest, braces < mostBraces else { return nil }
      let node = document.nodes[index]
      let isSibling = index >= siblingEnd
      if isSibling { siblingEnd = node.end }
      switch node.kind {
      case .text:
        for place in node.literal.dropFirst(index == candidate.text ? 1 : 0) {
          if isSibling, document.text[place] == UInt8(ascii: "}"), braces < mostBraces {
            let attributes = Attributes(parsing: String(decoding: inside, as: UTF8.self))
            if let attributes, !attributes.isEmpty { return (attributes, index, place + 1) }
            braces += 1
          }
          inside.append(document.text[place])
        }
      case .softBreak, .lineBreak: inside.append(0x20)
      case .code: inside.append(contentsOf: document.text[node.literal])
      default: break
      }
    }
    return nil
  }
}

extension MarkdownNode {
  /// Leaves the start of a text out.
  mutating func cutStart(to start: Int) {
    if range.count == literal.count { range = range.lowerBound + (start - literal.lowerBound)..<range.upperBound }
    literal = start..<literal.upperBound
  }
}
