import JalonSyntax

/// One line of a matching question: `Urssaf → reçoit les cotisations`.
package struct QuizPair: Sendable {
  package let line: QuizLine
  /// Nil for an answer that belongs to nothing: `→ paie les salaires`.
  package let prompt: Prompt?
  /// What it is matched with.
  package let answer: String

  /// What stands before the arrow: whole nodes, then the start of the text that the arrow cuts.
  package struct Prompt: Sendable {
    package let nodes: Range<Int>
    package let end: String
    package let text: String
  }

  static let arrows = ["→", "-->", "->", "⟶", "==>", "=>", "⇒"]

  /// Nil without an arrow, or without anything after it.
  init?(_ line: QuizLine, in document: Document) {
    guard let paragraph = line.content.first, let (node, range) = Self.arrow(below: paragraph, in: document) else {
      return nil
    }
    let literal = document.literal(of: node)
    let before = Self.trimmed(literal[..<range.lowerBound])
    let rest = document.plainText(of: node + 1..<document.nodes[line.content.last ?? paragraph].end)
    answer = Self.trimmed(literal[range.upperBound...] + rest)
    guard !answer.isEmpty else { return nil }
    let text = Self.trimmed(document.plainText(of: paragraph..<node) + " " + before)
    self.line = line
    prompt = text.isEmpty ? nil : Prompt(nodes: paragraph + 1..<node, end: before, text: text)
  }

  static func hasArrow(_ item: Int, in document: Document) -> Bool {
    document.children(of: item).contains { arrow(below: $0, in: document) != nil }
  }

  /// The first arrow that stands in the paragraph's own text: one inside code or emphasis parts nothing.
  private static func arrow(below paragraph: Int, in document: Document) -> (node: Int, range: Range<String.Index>)? {
    guard document.nodes[paragraph].kind == .paragraph else { return nil }
    for node in document.children(of: paragraph) where document.nodes[node].kind == .text {
      let literal = document.literal(of: node)
      let found = arrows.compactMap { literal.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
      if let found { return (node, found) }
    }
    return nil
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
