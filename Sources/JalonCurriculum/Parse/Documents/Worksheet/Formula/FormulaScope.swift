import JalonCore

/// The names that a formula may speak of.
struct FormulaScope {
  /// Fields of the sheet.
  let fields: [String: FieldType]
  /// Columns of its tables.
  let tables: [String: [String: FieldType]]
  /// The tables that have a column of a name.
  private let owners: [String: [String]]
  private lazy var fieldNames = NearMissIndex(fields.keys)
  private lazy var columnNames = NearMissIndex(
    tables.flatMap { table in table.value.keys.map { "\(table.key).\($0)" } })

  init(fields: [String: FieldType], tables: [String: [String: FieldType]]) {
    self.fields = fields
    self.tables = tables
    var owners: [String: [String]] = [:]
    for (table, columns) in tables { for column in columns.keys { owners[column, default: []].append(table) } }
    self.owners = owners
  }

  /// The program of a formula, or all that its names get wrong.
  /// - Parameter table: the one whose row the formula stands in.
  mutating func program(for formula: Formula, in table: String?) -> (
    program: FormulaProgram?, problems: [FormulaProblem]
  ) {
    var problems: [FormulaProblem] = []
    var steps: [FormulaProgram.Step] = []
    for node in formula.nodes {
      switch resolve(node, formula, table) {
      case .success(let step): steps.append(step)
      case .failure(let problem): problems.append(problem)
      }
    }
    return (problems.isEmpty ? FormulaProgram(steps: steps) : nil, problems)
  }

  private mutating func resolve(
    _ node: Formula.Node, _ formula: Formula, _ table: String?
  ) -> Result<FormulaProgram.Step, FormulaProblem> {
    switch node.kind {
    case .number(let value): return .success(.number(value))
    case .negation: return .success(.negate)
    case .operation(.divided, _, let right):
      if case .number(0) = formula.nodes[right].kind {
        return .failure(FormulaProblem(.divisionByZero, at: formula.nodes[right].place))
      }
      return .success(.operate(.divided))
    case .operation(let sign, _, _): return .success(.operate(sign))
    case .name(let name): return resolve(name: name, table, node.place)
    case .aggregate(let aggregate, let name): return resolve(aggregate, name, table, node.place)
    }
  }

  private mutating func resolve(
    name: String, _ table: String?, _ place: FieldPlace
  ) -> Result<FormulaProgram.Step, FormulaProblem> {
    let slug = Slug.slug(of: name)
    if let table, let type = tables[table]?[slug], !name.contains(".") {
      return type.format == nil ? fail(.notNumber(name), place) : .success(.column(slug))
    }
    if let type = fields[slug], !name.contains(".") {
      return type.format == nil ? fail(.notNumber(name), place) : .success(.field(slug))
    }
    if let meant = subtraction(name, table) { return fail(.gluedMinus(name, meant: meant), place) }
    if let (owner, column) = column(name, table) {
      if owner == table { return .success(.column(column)) }
      return fail(.column(name, meant: "somme(\(owner).\(column))"), place)
    }
    let near = fieldNames.nearest(to: name) ?? nearestColumn(to: name, of: table)
    return fail(.unknownName(name, near: near), place)
  }

  private mutating func resolve(
    _ aggregate: FormulaAggregate, _ name: String, _ table: String?, _ place: FieldPlace
  ) -> Result<FormulaProgram.Step, FormulaProblem> {
    guard let (owner, column) = column(name, table) else {
      let near = nearestColumn(to: name, of: table) ?? columnNames.nearest(to: name)
      return fail(.unknownColumn(name, near: near), place)
    }
    guard tables[owner]?[column]?.format != nil else { return fail(.notNumber(name), place) }
    switch aggregate {
    case .sum: return .success(.sum(table: owner, column: column))
    case .cumulative:
      return owner == table ? .success(.cumulative(column: column)) : fail(.cumulativeElsewhere(name), place)
    }
  }

  // A table has 64 columns at most.
  private func nearestColumn(to name: String, of table: String?) -> String? {
    table.flatMap { tables[$0] }.flatMap { NearMiss.nearest(to: name, among: $0.keys) }
  }

  /// `mois.entrees`, or `entrees` where one table alone has it, the formula's own first.
  private func column(_ name: String, _ table: String?) -> (table: String, column: String)? {
    let parts = name.split(separator: ".", maxSplits: 1).map { Slug.slug(of: $0) }
    guard parts.count == 1 else {
      return parts.count == 2 && tables[parts[0]]?[parts[1]] != nil ? (parts[0], parts[1]) : nil
    }
    if let table, tables[table]?[parts[0]] != nil { return (table, parts[0]) }
    let owners = owners[parts[0], default: []]
    return owners.count == 1 ? (owners[0], parts[0]) : nil
  }

  /// `entrees − sorties` for `entrees-sorties` where each part is a name or a number; nil where none is meant.
  private func subtraction(_ name: String, _ table: String?) -> String? {
    let parts = name.split(separator: "-").map(String.init)
    guard (2...16).contains(parts.count) else { return nil }
    if parts.allSatisfy({ isKnown($0, table) }) { return parts.joined(separator: " − ") }
    let cuts = (1..<parts.count).map { cut in
      [parts[..<cut].joined(separator: "-"), parts[cut...].joined(separator: "-")]
    }
    let meant = cuts.filter { $0.allSatisfy { isKnown($0, table) } }
    return meant.count == 1 ? meant[0].joined(separator: " − ") : nil
  }

  private func isKnown(_ name: String, _ table: String?) -> Bool {
    let slug = Slug.slug(of: name)
    return fields[slug] != nil || table.flatMap { tables[$0]?[slug] } != nil || NumberText.value(name) != nil
  }

  private func fail(_ problem: FormulaNameProblem, _ place: FieldPlace) -> Result<FormulaProgram.Step, FormulaProblem> {
    .failure(FormulaProblem(problem, at: place))
  }
}
