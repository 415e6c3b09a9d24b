import JalonCore

/// One line of a programme's entry grid: what it asks of a person's situation, and why it matters.
package struct Criterion: Sendable {
  /// In the learner's own situation: « Vous avez un projet d'activité ».
  package let text: Located<String>?
  /// The question of orientation.yaml that tells; nil: only the organisation can.
  package let question: Located<String>?
  /// Answers with which the programme fits.
  package let fits: [Located<String>]
  /// What is said where none of them was given.
  package let otherwise: Located<String>?
  /// What is worth knowing where one of them was given.
  package let note: Located<String>?
  package let audience: Audience
  package let range: SourceRange
}
