import JalonCore

/// Puts the formulas of a sheet in the order in which they are computed.
enum WorksheetFormulas {
  typealias Program = (target: FormulaTarget, program: FormulaProgram)

  private typealias Written = (target: FormulaTarget, formula: Formula, place: FieldPlace)

  static func programs(of parts: [Worksheet.Part]) -> (programs: [Program], diagnostics: [Diagnostic]) {
    var scope = scope(of: parts)
    var programs: [Program] = []
    var diagnostics: [Diagnostic] = []
    let written = written(in: parts)
    for (target, formula, _) in written {
      let (program, problems) = scope.program(for: formula, in: target.table)
      diagnostics += problems.map(\.diagnostic)
      if let program { programs.append((target, program)) }
    }
    let sorted = FormulaOrder(programs)
    let places = Dictionary(written.map { ($0.target, $0.place) }, uniquingKeysWith: { first, _ in first })
    diagnostics += sorted.cycles.compactMap { cycle($0, places) }
    let byTarget = Dictionary(programs.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
    return (sorted.order.filter { !sorted.round.contains($0) }.compactMap { byTarget[$0] }, diagnostics)
  }

  private static func scope(of parts: [Worksheet.Part]) -> FormulaScope {
    var fields: [String: FieldType] = [:]
    var tables: [String: [String: FieldType]] = [:]
    for part in parts {
      switch part {
      case .content: break
      case .item(_, let field): if let field { fields[field.name] = field.type }
      case .table(let table):
        tables[table.name] = Dictionary(
          table.columns.compactMap(\.field).map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
      }
    }
    return FormulaScope(fields: fields, tables: tables)
  }

  private static func written(in parts: [Worksheet.Part]) -> [Written] {
    parts.flatMap { part -> [Written] in
      switch part {
      case .content: []
      case .item(_, let field): field.flatMap { written($0, in: nil) }.map { [$0] } ?? []
      case .table(let table): table.columns.compactMap(\.field).compactMap { written($0, in: table.name) }
      }
    }
  }

  private static func written(_ field: WorksheetField, in table: String?) -> Written? {
    field.formula.map { (FormulaTarget(table: table, name: field.name), $0, field.place) }
  }

  private static func cycle(_ targets: [FormulaTarget], _ written: [FormulaTarget: FieldPlace]) -> Diagnostic? {
    let places = targets.compactMap { written[$0] }
    let notes = places.dropFirst().map {
      Note(LocalizedText(fr: "puis par ici", en: "then through here"), at: $0.range)
    }
    return places.first.map { FormulaProblem(.cycle(targets), at: $0, notes: notes).diagnostic }
  }
}
