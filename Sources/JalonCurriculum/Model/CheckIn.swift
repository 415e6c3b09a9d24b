import JalonCore

/// check-in.yaml: « Faire le point », one question for each obstacle that may stand beside a project.
package struct CheckIn: Sendable {
  package let path: ProjectPath
  package let summary: Located<String>?
  package let questions: [Question]
  /// What is said at the end, whatever the answers.
  package let closing: Located<String>?
  /// Whom to reach where it cannot wait, whatever the answers.
  package let urgent: UrgentNumbers

  package struct Question: Sendable {
    package let obstacle: Located<Obstacle>?
    package let text: Located<String>?
    package let help: Located<String>?
    /// What may be done, in a sentence or two.
    package let advice: Located<String>?
    /// The path of a content file, or an address of the site.
    package let lesson: Located<String>?
    /// Ids; empty: the partners who name the obstacle.
    package let partners: [Located<String>]
    /// What to say to one's référent: « J'aimerais parler de… ».
    package let sentence: Located<String>?
    /// Whom to reach where this obstacle cannot wait.
    package let urgent: UrgentNumbers
    package let range: SourceRange
  }

  /// Ids of facts whose values are numbers to call or to write to: a number has a source, and is checked.
  package struct UrgentNumbers: Sendable {
    package let call: [Located<String>]
    package let write: [Located<String>]
  }
}
