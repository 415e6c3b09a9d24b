/// A comment by which an author silences a rule: `jalon:ignore rule-id: reason`.
package struct Suppression: Hashable, Sendable {
  /// Nil where no rule is named.
  package let rule: Located<String>?
  package let hasReason: Bool
  package let scope: Scope
  package let comment: SourceRange
  /// What goes when the comment is taken out: its whole line where nothing else stands on it.
  package let removal: SourceRange

  package enum Scope: Hashable, Sendable {
    case file
    case stretch(Range<Int>)
    /// Nothing follows it, or something stands beside it.
    case nothing
  }

  package init(
    rule: Located<String>?, hasReason: Bool, scope: Scope, comment: SourceRange, removal: SourceRange
  ) {
    self.rule = rule
    self.hasReason = hasReason
    self.scope = scope
    self.comment = comment
    self.removal = removal
  }

  /// Whether it silences what is reported there; a diagnostic belongs to where it begins.
  package func covers(_ range: SourceRange) -> Bool {
    guard range.path == comment.path else { return false }
    return switch scope {
    case .file: true
    case .stretch(let bytes): bytes.contains(range.bytes.lowerBound)
    case .nothing: false
    }
  }
}
