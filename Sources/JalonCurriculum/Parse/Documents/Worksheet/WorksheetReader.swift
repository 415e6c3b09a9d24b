import JalonCore
import JalonSyntax

/// Reads the parts of a worksheet, and says what its author should mend.
struct WorksheetReader {
  private(set) var parts: [Worksheet.Part] = []
  var diagnostics: [Diagnostic] = []

  private let document: Document
  private var names: [FormulaTarget: SourceRange] = [:]
  private var tableNames: [String: SourceRange] = [:]

  init(_ directive: Directive, in document: Document) {
    self.document = document
    for child in document.children(of: directive.node) { readPart(child) }
    let direct = Set(document.children(of: directive.node).flatMap(document.children(of:)))
    let tables = Set(document.children(of: directive.node))
    for index in directive.node + 1..<document.nodes[directive.node].end {
      reportNested(index, direct: direct, tables: tables)
    }
  }

  private mutating func readPart(_ node: Int) {
    switch document.nodes[node].kind {
    case .list: readList(node)
    case .directive(let number) where document.directives[number].name == .table:
      readTable(document.directives[number])
    default: parts.append(.content(node))
    }
  }

  private mutating func readList(_ list: Int) {
    let items = document.children(of: list).map { ($0, FieldReading(item: $0, in: document)) }
    for case (_, .mistake(let diagnostic)) in items { diagnostics.append(diagnostic) }
    guard items.contains(where: { $0.1.field != nil }) else { return parts.append(.content(list)) }
    for (item, reading) in items {
      if let field = reading.field { checkUnique(field, in: nil) }
      parts.append(.item(item, reading.field))
    }
  }

  private mutating func readTable(_ directive: Directive) {
    let reader = TableReader(directive, in: document)
    diagnostics += reader.diagnostics
    guard let table = reader.table else { return parts.append(.content(directive.node)) }
    for field in table.columns.compactMap(\.field) { checkUnique(field, in: table.name) }
    if let first = tableNames[table.name] {
      diagnostics.append(Messages.sameTable(table.name, at: directive.fence, first))
    } else {
      tableNames[table.name] = directive.fence
    }
    parts.append(.table(table))
  }

  private mutating func checkUnique(_ field: WorksheetField, in table: String?) {
    let target = FormulaTarget(table: table, name: field.name)
    if let first = names[target] {
      diagnostics.append(Messages.sameName(field.name, at: field.place.range, first))
    } else {
      names[target] = field.place.range
    }
  }

  /// A field or a table deeper than the sheet itself is not to be filled in: its author must know.
  private mutating func reportNested(_ node: Int, direct: Set<Int>, tables: Set<Int>) {
    switch document.nodes[node].kind {
    case .item where !direct.contains(node):
      switch FieldReading(item: node, in: document) {
      case .field(let field): diagnostics.append(Messages.nested(field.name, at: field.place.range))
      case .mistake(let diagnostic): diagnostics.append(diagnostic)
      case .words: break
      }
    case .directive(let number) where document.directives[number].name == .table && !tables.contains(node):
      diagnostics.append(TableMistake.nestedInSheet.diagnostic(at: document.directives[number].fence))
    default: break
    }
  }
}

private enum Messages {
  static func sameName(_ name: String, at range: SourceRange, _ first: SourceRange) -> Diagnostic {
    Diagnostic(
      .worksheetFieldValid, .error, at: range,
      LocalizedText(fr: "deux champs s'appellent « \(name) »", en: "two fields are named '\(name)'"),
      explanation: LocalizedText(
        fr: "Donnez à chacun son nom, le dernier mot entre crochets.",
        en: "Give each a name of its own, the last word between the brackets."),
      notes: [Note(LocalizedText(fr: "le premier est ici", en: "the first is here"), at: first)])
  }

  static func sameTable(_ name: String, at range: SourceRange, _ first: SourceRange) -> Diagnostic {
    Diagnostic(
      .worksheetTableValid, .error, at: range,
      LocalizedText(fr: "deux tableaux s'appellent « \(name) »", en: "two tables are named '\(name)'"),
      explanation: LocalizedText(
        fr: "Donnez à chacun son nom : « ::: tableau {nom=\(name)-2} ».",
        en: "Give each a name of its own: '::: table {name=\(name)-2}'."),
      notes: [Note(LocalizedText(fr: "le premier est ici", en: "the first is here"), at: first)])
  }

  static func nested(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .worksheetFieldValid, .error, at: range,
      LocalizedText(fr: "champ « \(name) » dans une sous-liste", en: "field '\(name)' in a nested list"),
      explanation: LocalizedText(
        fr: "Un champ est une ligne de liste de la fiche elle-même : enlevez les espaces devant son tiret.",
        en: "A field is a list item of the worksheet itself: take away the spaces before its dash."))
  }
}
