import JalonCore
import JalonSyntax

/// A quiz as it stands in a document: which nodes are the question, and what it expects.
package struct Quiz: Sendable {
  package let id: String?
  /// Sibling nodes of the stem, in order.
  package let stem: [Int]
  /// Nil where what was written is no question: its author is told, and the page shows it as it is.
  package let question: QuizQuestion?
  /// The directive nodes of hints, of explanations and of model answers.
  package let hints: [Int]
  package let explanations: [Int]
  package let solutions: [Int]
  /// What stands below the answers: it is read with the explanation.
  package let remarks: [Int]

  let problems: [QuizProblem]

  package init(_ directive: Directive, in document: Document) {
    var reader = QuizReader(directive, in: document)
    question = reader.readQuestion()
    id = directive.attributes.id
    stem = reader.stem
    hints = reader.hints
    explanations = reader.explanations
    solutions = reader.solutions
    remarks = reader.remarks
    problems = reader.problems
  }
}
