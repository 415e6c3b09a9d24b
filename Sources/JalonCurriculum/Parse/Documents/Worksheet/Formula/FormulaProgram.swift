import JalonCore

/// A formula in postfix order, its names resolved: what the browser interprets.
package struct FormulaProgram: Sendable {
  let steps: [Step]

  enum Step: Hashable, Sendable {
    case number(Double)
    case field(String)
    /// A column of the row that is being computed.
    case column(String)
    case sum(table: String, column: String)
    case cumulative(column: String)
    case negate
    case operate(FormulaOperator)
  }

  /// Numbers, signs and names, as the browser reads them: `["heures","prix","*",100,"/"]`; `.x` is a column of the same
  /// row, `s:t.x` a sum, `c:x` a cumulative, `~` a change of sign.
  package var json: JSONValue {
    .array(steps.map(\.json))
  }

  /// What it takes values from; the table of a column is not said where it is the formula's own.
  package var sources: [FormulaTarget] { targets(in: nil) }

  /// The result; nil if all that the formula speaks of is empty, not a number if something divides by zero, is no
  /// number or is too great. Something empty counts for zero.
  package func result(_ value: (FormulaReference) -> Double?) -> Double? {
    var stack: [Double] = []
    var isEmpty = true
    var speaksOfSomething = false
    for step in steps {
      switch step {
      case .number(let number): stack.append(number)
      case .negate: if let top = stack.popLast() { stack.append(-top) }
      case .operate(let sign):
        guard let right = stack.popLast(), let left = stack.popLast() else { return .nan }
        stack.append(sign.apply(left, right))
      case .field, .column, .sum, .cumulative:
        speaksOfSomething = true
        let value = step.reference.flatMap(value)
        if value != nil { isEmpty = false }
        stack.append(value ?? 0)
      }
    }
    guard !speaksOfSomething || !isEmpty, let result = stack.last else { return nil }
    return result.magnitude < NumberFormat.limit ? result : .nan
  }
}

/// What a step asks its sheet for.
package enum FormulaReference: Hashable, Sendable {
  case field(String)
  case column(String)
  case sum(table: String, column: String)
  case cumulative(column: String)
}

extension FormulaProgram.Step {
  fileprivate var reference: FormulaReference? {
    switch self {
    case .field(let name): .field(name)
    case .column(let name): .column(name)
    case .sum(let table, let column): .sum(table: table, column: column)
    case .cumulative(let column): .cumulative(column: column)
    case .number, .negate, .operate: nil
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .number(let number): Int(exactly: number).map { .integer($0) } ?? .number(number)
    case .field(let name): .string(name)
    case .column(let name): .string(".\(name)")
    case .sum(let table, let column): .string("s:\(table).\(column)")
    case .cumulative(let column): .string("c:\(column)")
    case .negate: .string("~")
    case .operate(let sign): .string(sign.rawValue)
    }
  }
}
