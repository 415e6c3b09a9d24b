import JalonCore

/// A figure of a programme: what became of its learners, who they are, how they came.
package struct Outcome: Sendable {
  /// Percentage.
  package let share: Double?
  package let count: Int?
  /// Shown instead of the number: a source that says a third, or nearly, said no more.
  package let asWritten: Located<String>?
  package let definition: Located<String>?
  /// What it is a share of: two shares of different bases are no parts of one whole.
  package let base: Located<String>?
  package let about: About
  package let year: String?
  package let source: Source?
  package let note: Located<String>?
  package let audience: Audience
  package let range: SourceRange

  /// What a figure measures.
  package enum About: String, Sendable, CaseIterable {
    case exits, people, arrivals
  }
}
