/// What a quiz expects, with all that its kind needs: a question that lacks something is no value of this type.
package enum QuizQuestion: Sendable {
  /// `right` is the number of the only right choice.
  case single([QuizLine], right: Int)
  case multiple([QuizLine], right: Set<Int>)
  /// Two lines in the author's order; whether the statement is true.
  case trueFalse([QuizLine], right: Int, isTrue: Bool)
  case shortText(accepted: [QuizLine], anticipated: [QuizLine])
  case number(accepted: [QuizNumber], anticipated: [QuizNumber], unit: String?)
  /// `options` are what may be chosen, each once, in alphabetical order: it does not tell which belongs to which.
  case matching([QuizPair], options: [String])
  /// In the right order.
  case ordering([QuizLine])
  case open

  package var kind: QuizKind {
    switch self {
    case .single: .single
    case .multiple: .multiple
    case .trueFalse: .trueFalse
    case .shortText: .shortText
    case .number: .number
    case .matching: .matching
    case .ordering: .ordering
    case .open: .open
    }
  }

  /// Every line of its list, in the author's order.
  package var lines: [QuizLine] {
    switch self {
    case .single(let lines, _), .multiple(let lines, _), .trueFalse(let lines, _, _), .ordering(let lines): lines
    case .shortText(let accepted, let anticipated): Self.inOrder(accepted + anticipated)
    case .number(let accepted, let anticipated, _): Self.inOrder((accepted + anticipated).map(\.line))
    case .matching(let pairs, _): pairs.map(\.line)
    case .open: []
    }
  }

  /// Numbers of the lines that are right; those of an order or a matching all belong to the answer.
  package var right: Set<Int> {
    switch self {
    case .single(_, let right), .trueFalse(_, let right, _): [right]
    case .multiple(_, let right): right
    case .shortText(let accepted, _): Set(accepted.map(\.number))
    case .number(let accepted, _, _): Set(accepted.map(\.line.number))
    case .matching, .ordering, .open: []
    }
  }

  private static func inOrder(_ lines: [QuizLine]) -> [QuizLine] {
    lines.sorted { $0.number < $1.number }
  }
}
