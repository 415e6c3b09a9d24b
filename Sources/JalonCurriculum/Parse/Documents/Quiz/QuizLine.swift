import JalonSyntax

/// One line of a quiz's list: a choice, an accepted answer, a step.
package struct QuizLine: Sendable {
  /// From 1, in the author's order.
  package let number: Int
  /// The list item.
  package let item: Int
  package let content: [Int]
  /// Quotes below it.
  package let feedback: [Int]
  /// Its words, without markup.
  package let text: String

  init(_ number: Int, item: Int, in document: Document) {
    let children = document.children(of: item)
    self.number = number
    self.item = item
    content = children.filter { document.nodes[$0].kind != .blockQuote }
    feedback = children.filter { document.nodes[$0].kind == .blockQuote }
    text = content.map { document.plainText(of: $0..<document.nodes[$0].end) }.joined(separator: " ")
  }
}
