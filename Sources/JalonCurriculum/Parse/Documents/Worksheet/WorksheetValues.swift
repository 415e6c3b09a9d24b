import JalonCore

/// What the formulas of a sheet give before the learner writes anything: an example is right without JavaScript.
package struct WorksheetValues: Sendable {
  private var fields: [String: Double] = [:]
  /// By column, one value a row.
  private var columns: [FormulaTarget: [Double?]] = [:]

  package init(_ sheet: Worksheet) {
    for field in sheet.fields { fields[field.name] = field.initialNumber }
    for table in sheet.tables {
      for field in table.columns.compactMap(\.field) {
        columns[FormulaTarget(table: table.name, name: field.name)] = Array(
          repeating: field.initialNumber, count: table.rows)
      }
    }
    for (target, program) in sheet.programs { compute(target, program) }
  }

  /// Nil where nothing is to be shown.
  package func value(_ field: String) -> Double? { fields[field] }

  package func value(_ column: String, in table: String, row: Int) -> Double? {
    columns[FormulaTarget(table: table, name: column)].flatMap { $0[row] }
  }

  private mutating func compute(_ target: FormulaTarget, _ program: FormulaProgram) {
    guard let table = target.table else {
      fields[target.name] = program.result { value($0, nil, 0) }
      return
    }
    for row in (columns[target] ?? []).indices {
      let result = program.result { value($0, table, row) }
      columns[target]?[row] = result
    }
  }

  private func value(_ reference: FormulaReference, _ table: String?, _ row: Int) -> Double? {
    switch reference {
    case .field(let name): fields[name]
    case .column(let name): columns[FormulaTarget(table: table, name: name)].flatMap { $0[row] }
    case .sum(let table, let column): sum(FormulaTarget(table: table, name: column), upTo: .max)
    case .cumulative(let column): sum(FormulaTarget(table: table, name: column), upTo: row)
    }
  }

  /// Nil where every row is empty.
  private func sum(_ column: FormulaTarget, upTo row: Int) -> Double? {
    let values = (columns[column] ?? []).enumerated().filter { $0.offset <= row }.compactMap(\.element)
    return values.isEmpty ? nil : values.reduce(0, +)
  }
}
