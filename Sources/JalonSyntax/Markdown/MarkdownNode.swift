/// One node of a document's tree. Nodes stand in one array in reading order (a node before its children), so that
/// what authors nest deeply is walked by a loop, never by recursion.
package struct MarkdownNode: Sendable {
  package var kind: Kind
  /// Index of the first node after this one's subtree.
  package var end: Int
  /// In `Document.text`: the text, code or raw HTML; a link's or image's destination; a footnote's label;
  /// the language of a span (BCP 47), empty where it is not known.
  package var literal: Range<Int>
  /// In `Document.text`: a link's or image's title, or a code block's info string.
  package var title: Range<Int>
  /// In bytes of the source file; empty where cmark gives no position.
  package var range: Range<Int>

  package enum Kind: Hashable, Sendable {
    case document
    case blockQuote
    case list(ordered: Bool, start: Int, tight: Bool)
    /// `checked` is nil for an item without a box.
    case item(checked: Bool?)
    case codeBlock
    case htmlBlock
    case paragraph
    case heading(level: Int)
    case thematicBreak
    /// In the order of first use, from 1; cmark moves those that are used to the end.
    case footnoteDefinition(number: Int)
    case table
    case tableRow(isHeader: Bool)
    case tableCell(Alignment)
    /// A fenced block; its number in `Document.directives`.
    case directive(Int)

    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    /// One end of `<sup>…</sup>` and its kin, where other HTML is not published.
    case tag(InlineTag, closes: Bool)
    case emphasis
    case strong
    case strikethrough
    /// A passage that says its language.
    case span
    /// Its number among the document's links and images, in reading order.
    case link(Int)
    case image(Int)
    /// `occurrence` counts the references to the same footnote, from 1.
    case footnoteReference(number: Int, occurrence: Int)
  }

  package enum Alignment: UInt8, Sendable {
    case none, left, center, right
  }
}
