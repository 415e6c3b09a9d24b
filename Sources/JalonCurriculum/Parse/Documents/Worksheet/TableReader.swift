import JalonCore
import JalonSyntax

/// Reads a `::: tableau` block of a worksheet.
struct TableReader {
  private(set) var table: WorksheetTable?
  private(set) var diagnostics: [Diagnostic] = []

  private let directive: Directive
  private let document: Document

  init(_ directive: Directive, in document: Document) {
    self.directive = directive
    self.document = document
    read()
  }

  private mutating func read() {
    let name = readName()
    let (rows, maximum) = readCounts()
    let tables = document.children(of: directive.node).filter { document.nodes[$0].kind == .table }
    guard let node = tables.first else { return report(.noTable, at: directive.fence) }
    if tables.count > 1 { report(.secondTable, at: document.range(of: tables[1])) }
    let lines = document.children(of: node)
    guard let model = readModel(Array(lines.dropFirst()), in: node) else { return }
    let columns = readColumns(header: lines[0], model: model)
    guard let name else { return }
    table = WorksheetTable(
      name: name, node: directive.node, title: directive.attributes.value("titre", "title"), columns: columns,
      examples: lines.dropFirst().prefix { $0 != model }.map(document.children(of:)), rows: rows, maximum: maximum)
  }

  private mutating func readName() -> String? {
    let name = Slug.slug(of: directive.attributes.value("nom", "name") ?? "")
    if name.isEmpty { report(.noName, at: directive.fence) }
    return name.isEmpty ? nil : name
  }

  private mutating func readCounts() -> (rows: Int, maximum: Int) {
    let rows = readCount("lignes", "rows")
    let maximum = readCount("max", "max") ?? max(rows ?? 0, WorksheetTable.defaultMaximum)
    if let rows, rows > maximum { report(.moreRowsThanMaximum(rows, maximum), at: directive.fence) }
    return (min(rows ?? WorksheetTable.defaultRows, maximum), maximum)
  }

  private mutating func readCount(_ french: String, _ english: String) -> Int? {
    guard let text = directive.attributes.value(french, english) else { return nil }
    guard let count = Int(text), (1...WorksheetTable.limit).contains(count) else {
      report(.badCount(french, text), at: directive.fence)
      return nil
    }
    return count
  }

  /// The row of fields; nil, and said, where there is none.
  private mutating func readModel(_ rows: [Int], in table: Int) -> Int? {
    let models = rows.filter { row in
      document.children(of: row).contains { cell in
        if case .words = reading(cell) { false } else { true }
      }
    }
    guard let model = models.first else {
      report(.noField, at: document.range(of: table))
      return nil
    }
    for row in models.dropFirst() { report(.secondModel, at: document.range(of: row)) }
    if models.count == 1, let last = rows.last, last != model { report(.rowAfterModel, at: document.range(of: last)) }
    return model
  }

  private mutating func readColumns(header: Int, model: Int) -> [WorksheetTable.Column] {
    var columns: [WorksheetTable.Column] = []
    for (head, cell) in zip(document.children(of: header), document.children(of: model)) {
      let label = document.plainText(of: head + 1..<document.nodes[head].end)
      var field: WorksheetField?
      switch reading(cell) {
      case .words: break
      case .mistake(let diagnostic): diagnostics.append(diagnostic)
      case .field(let found):
        field = found
        if !found.label.isEmpty { report(.wordsBesideField, at: document.range(of: cell)) }
        if label.isEmpty { report(.noHeader(found.name), at: found.place.range) }
      }
      columns.append(WorksheetTable.Column(label: label, cell: cell, field: field))
    }
    return columns
  }

  private func reading(_ cell: Int) -> FieldReading {
    FieldReading(cell + 1..<document.nodes[cell].end, of: cell, in: document)
  }

  private mutating func report(_ mistake: TableMistake, at range: SourceRange) {
    diagnostics.append(mistake.diagnostic(at: range))
  }
}
