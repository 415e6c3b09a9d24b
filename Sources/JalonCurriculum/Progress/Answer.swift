import JalonCore

/// An answer to a question, and whether it was right.
package struct Answer: Hashable, Sendable {
  /// Numbers of what the learner saw, from 1, or the one text that was typed: docs/progress.md tells of each kind.
  package var values: [String]
  package var isCorrect: Bool

  package init(_ values: [String], isCorrect: Bool) {
    self.values = values
    self.isCorrect = isCorrect
  }

  /// Reads `{"answer": ["2"], "correct": false}`.
  package init?(_ json: JSONValue) {
    guard case .object(let members) = json, case .array(let values)? = members["answer"],
      case .boolean(let isCorrect)? = members["correct"]
    else { return nil }
    let texts = values.compactMap { value in if case .string(let text) = value { text } else { nil } }
    guard texts.count == values.count else { return nil }
    self.init(texts, isCorrect: isCorrect)
  }

  package var json: JSONValue {
    .object(["answer": .array(values.map { .string($0) }), "correct": .boolean(isCorrect)])
  }
}
