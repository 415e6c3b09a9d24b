/// Another place that a diagnostic speaks of.
package struct Note: Hashable, Sendable {
  package let text: LocalizedText
  package let range: SourceRange?

  package init(_ text: LocalizedText, at range: SourceRange?) {
    self.text = text
    self.range = range
  }
}
