/// An element of HTML that Markdown has no signs for, and that carries meaning alone: it is published as it is written.
package enum InlineTag: String, Sendable {
  case superscript = "sup"
  case `subscript` = "sub"
  case keyboard = "kbd"
}
