import JalonCore

extension RuleID {
  /// A quiz carries an id of its own, so that a learner's answer survives an edit.
  package static let quizIDPresent = RuleID("quiz-id-present")
  /// A quiz says what may be answered, and which answers are right.
  package static let quizAnswerPresent = RuleID("quiz-answer-present")
  /// A quiz says something about each choice.
  package static let quizFeedbackPresent = RuleID("quiz-feedback-present")
  /// No two choices of a quiz are the same once what is forgiven is taken away.
  package static let quizChoiceUnique = RuleID("quiz-choice-unique")
  /// Each choice of a quiz begins with a box that is read: `- [ ]` or `- [x]`.
  package static let quizChoiceMarked = RuleID("quiz-choice-marked")
  /// `type=` names a kind of question.
  package static let quizKindKnown = RuleID("quiz-kind-known")
  /// A quiz holds what its kind of question needs: one right answer for a single choice, a numbered list for an order…
  package static let quizKindMatches = RuleID("quiz-kind-matches")
  /// The answers to a quiz about a number are numbers.
  package static let quizNumberReadable = RuleID("quiz-number-readable")
  /// A question has no more choices than can be compared: each line of a matching offers all answers.
  package static let quizChoicesLimited = RuleID("quiz-choices-limited")
  /// Each line of a matching question has its arrow and its answer.
  package static let quizPairComplete = RuleID("quiz-pair-complete")
  /// The text of a quiz stands before its answers, or in its explanation.
  package static let quizTextPlaced = RuleID("quiz-text-placed")
}
