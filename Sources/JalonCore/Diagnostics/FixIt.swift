/// An edit that mends what a diagnostic tells of, when there is one certain way.
package struct FixIt: Hashable, Sendable {
  /// A verb phrase: « remplacer par 'titre' ».
  package let title: LocalizedText
  package let range: SourceRange
  package let replacement: String

  package init(_ title: LocalizedText, at range: SourceRange, replacement: String) {
    self.title = title
    self.range = range
    self.replacement = replacement
  }
}
