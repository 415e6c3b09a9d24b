/// A text of a data file, and how it was written: only the text counts, whatever YAML would make of it.
package struct DataScalar: Hashable, Sendable {
  package let text: String
  package let style: Style

  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  package init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }
}
