import JalonCore

/// An answer to a question: the choices, by their number from 1, and whether it was right.
package struct Answer: Hashable, Sendable {
  package var choices: [Int]
  package var isCorrect: Bool

  package init(_ choices: [Int], isCorrect: Bool) {
    self.choices = choices
    self.isCorrect = isCorrect
  }

  /// Reads `{"answer": ["2"], "correct": false}`.
  package init?(_ json: JSONValue) {
    guard case .object(let members) = json, case .array(let values)? = members["answer"],
      case .boolean(let isCorrect)? = members["correct"]
    else { return nil }
    var choices: [Int] = []
    for value in values {
      guard case .string(let text) = value, let choice = Int(text), choice >= 1, "\(choice)" == text else { return nil }
      choices.append(choice)
    }
    self.init(choices, isCorrect: isCorrect)
  }

  package var json: JSONValue {
    .object(["answer": .array(choices.map { .string("\($0)") }), "correct": .boolean(isCorrect)])
  }
}
