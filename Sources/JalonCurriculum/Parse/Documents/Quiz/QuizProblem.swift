import JalonCore

/// What is wrong in a quiz, before it is said in words.
enum QuizProblem: Sendable {
  case choicesMissing(QuizKind?)
  case answerMissing
  case textMissing(SourceRange)
  case markUnread(SourceRange, written: String, replacement: String?)
  case markMissing(SourceRange)
  case kindUnknown(String)
  case severalRight
  case notTrueFalse(SourceRange)
  case bulletsForOrder(SourceRange)
  case choicesInOpen(SourceRange)
  case tooManyLines(SourceRange)
  case tooFewLines(QuizKind, SourceRange)
  case numberUnread(SourceRange, written: String)
  case numberAmbiguous(SourceRange, written: String, readings: [String])
  case arrowMissing(SourceRange)
  case feedbackMissing(SourceRange, number: Int)
  case sameChoice(SourceRange, first: SourceRange, isForgiven: Bool)
  case textAfter(SourceRange)
}
