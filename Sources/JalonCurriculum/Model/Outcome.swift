import JalonCore

/// A figure of what became of a programme's learners.
package struct Outcome: Sendable {
  /// Percentage.
  package let share: Double?
  package let count: Int?
  package let definition: Located<String>?
  package let year: String?
  package let source: Source?
  package let note: Located<String>?
  package let audience: Audience
  package let range: SourceRange
}
