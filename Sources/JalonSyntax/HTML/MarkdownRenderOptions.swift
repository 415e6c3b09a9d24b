/// How a document is written as HTML.
package struct MarkdownRenderOptions: Sendable {
  /// GFM's own HTML: no heading ids, no table wrapper, no placeholders.
  package var isPlain: Bool
  package var allowsRawHTML: Bool
  package var words: Words
  /// What the ids of footnotes begin with, besides their own: a page may hold several documents.
  package var footnotePrefix = ""

  /// Words that the markup itself needs, in the page's language.
  package struct Words: Sendable {
    package var ticked: String
    package var unticked: String
    package var backToText: String
    package var table: String

    package init(ticked: String, unticked: String, backToText: String, table: String) {
      self.ticked = ticked
      self.unticked = unticked
      self.backToText = backToText
      self.table = table
    }

    package static let english = Words(
      ticked: "ticked", unticked: "not ticked", backToText: "Back to the text", table: "Table")
  }

  package init(isPlain: Bool, allowsRawHTML: Bool, words: Words) {
    self.isPlain = isPlain
    self.allowsRawHTML = allowsRawHTML
    self.words = words
  }
}
