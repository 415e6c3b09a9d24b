import JalonCore

/// Learners who follow a programme together; who they are is never said here.
package struct Cohort: Sendable {
  /// The name of its file.
  package let id: String
  package let name: Located<String>?
  /// A programme's id.
  package let programme: Located<String>?
  package let start: Located<LocalDate>?
  /// Ids.
  package let workshops: [Located<String>]
}
