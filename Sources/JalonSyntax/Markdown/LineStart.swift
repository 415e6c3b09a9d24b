/// A text that begins a line with a sign that may be Jalon's, as cmark's tree is read, and where it stands.
struct LineStart {
  let text: Int
  /// The paragraph, or the table cell.
  let parent: Int
  let grandparent: Int?
  /// The block before the paragraph, if there is one.
  let previous: Int?
  /// The quotes around it, outermost first.
  let quotes: [Int]
}

extension LineStart {
  func isFirst(in document: Document) -> Bool { text == parent + 1 }

  /// The break that ends the line; nil where the line ends its paragraph, or holds more than the text.
  func followingBreak(in document: Document) -> Int? {
    let next = document.nodes[text].end
    guard next < document.nodes[parent].end else { return nil }
    return document.nodes[next].isBreak ? next : nil
  }

  /// Nothing else stands on the line.
  func isWholeLine(in document: Document) -> Bool {
    document.nodes[text].end == document.nodes[parent].end || followingBreak(in: document) != nil
  }

  /// Takes the text out, and one of the breaks around it.
  func dropLine(in document: Document, _ edits: inout TreeEdits) {
    edits.drop(text)
    if !isFirst(in: document), document.nodes[text - 1].isBreak {
      edits.drop(text - 1)
    } else if let next = followingBreak(in: document) {
      edits.drop(next)
    }
  }
}

extension MarkdownNode {
  var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}
