import JalonCurriculum
import JalonSyntax

/// A field of a sheet as its template prints it.
struct WorksheetFieldRecord {
  private let field: WorksheetField
  private let block: Block
  private let sources: [String]
  private let value: Double?

  init(_ field: WorksheetField, of sheet: Worksheet, _ block: Block, _ values: WorksheetValues) {
    self.field = field
    self.block = block
    value = values.value(field.name)
    sources = Self.sources(of: field, sheet, block)
  }

  func write(to writer: inout HTMLWriter) {
    let id = "\(block.id)-\(field.name)"
    let facts = block.page.frame.facts
    block.write(
      "field",
      Self.record(of: field, value: value).merging(
        TemplateRecord([
          "id": id, "name": field.name, "label": facts.text(field.label), "sources": sources.joined(separator: " "),
          "is_choice": field.type == .choice,
          "options": field.options.enumerated().map { number, option in
            TemplateRecord([
              "value": option, "id": "\(id)-\(number + 1)", "label": facts.text(option), "name": field.name,
            ])
          },
        ])), to: &writer)
  }

  /// What fields have alike, in a list and in a table.
  static func record(of field: WorksheetField, value: Double?) -> TemplateRecord {
    TemplateRecord([
      "is_text": field.type == .text, "is_long": field.type == .longText, "is_date": field.type == .date,
      "is_number": field.type.format != nil && !field.type.isFormula, "is_formula": field.type.isFormula,
      "is_amount": field.type.format == .amount, "is_percentage": field.type.format == .percentage,
      "format": field.type.format?.rawValue,
      "value": field.type.isFormula ? field.type.format?.text(value) : field.initial,
    ])
  }

  /// Ids of what a result is made of (HTML § 4.10.12, `for` of `output`): fields, and tables as a whole.
  private static func sources(of field: WorksheetField, _ sheet: Worksheet, _ block: Block) -> [String] {
    guard let program = sheet.programs.first(where: { $0.target.table == nil && $0.target.name == field.name }) else {
      return []
    }
    var ids: [String] = []
    for target in program.program.sources {
      let id = target.table.map { WorksheetTableRecord.id(of: $0, block) } ?? "\(block.id)-\(target.name)"
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}
