/// A formula as its author wrote it: nodes in one array, each after the nodes that it is made of; the last is the whole.
struct Formula: Sendable {
  let nodes: [Node]

  struct Node: Sendable {
    let kind: Kind
    let place: FieldPlace
  }

  enum Kind: Sendable {
    case number(Double)
    /// A field, or a column of the row that the formula stands in.
    case name(String)
    case negation(Int)
    case operation(FormulaOperator, Int, Int)
    /// A function of a whole column, by its name as written: `mois.entrees`.
    case aggregate(FormulaAggregate, String)
  }
}

/// The four operations.
enum FormulaOperator: String, CaseIterable, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"

  var bindsTighter: Bool { self == .times || self == .divided }

  func apply(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .divided: right == 0 ? .nan : left / right
    }
  }
}

/// What a formula makes of a column.
enum FormulaAggregate: String, CaseIterable, Sendable {
  /// All its rows.
  case sum
  /// From the first row to the formula's own.
  case cumulative

  var spellings: [String] {
    switch self {
    case .sum: ["somme", "sum"]
    case .cumulative: ["cumul", "cumulative"]
    }
  }
}
