import JalonCore
import JalonCurriculum
import JalonSyntax

/// A sheet that the learner fills in.
enum WorksheetBlock: BlockKind {
  /// A table is printed by its sheet; alone, it is no block of its own (and an error).
  static let names: Set<DirectiveName> = [.worksheet, .table]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    guard block.directive.name == .worksheet else { return block.write("unknown", block.record, to: &writer) }
    let sheet = Worksheet(block.directive, in: block.document)
    block.write(
      "worksheet",
      TemplateRecord([
        "id": block.id, "label": block.words("worksheet"), "title": block.title,
        "title_id": block.titleID, "private": block.directive.isPrivate, "formulas": formulas(of: sheet),
        "content": content(of: sheet, block), "grows": sheet.tables.contains { !$0.isFixed },
      ]), to: &writer)
  }

  /// What the browser interprets: `[["total", ["s:mois.entrees"]], …]`, in the order of computing.
  private static func formulas(of sheet: Worksheet) -> String? {
    guard !sheet.programs.isEmpty else { return nil }
    let programs = sheet.programs.map { JSONValue.array([.string($0.target.description), $0.program.json]) }
    return String(decoding: JSONValue.array(programs).serialized(), as: UTF8.self)
  }

  /// Scripts for what some sheets alone hold: results to compute, rows to add.
  static func scripts(for document: Document) -> [String] {
    document.directives.filter { $0.name == .worksheet }.flatMap { directive in
      let sheet = Worksheet(directive, in: document)
      let grows = sheet.tables.contains { !$0.isFixed }
      return (sheet.programs.isEmpty ? [] : ["jalon-formula"]) + (grows ? ["jalon-rows"] : [])
    }
  }

  private static func content(of sheet: Worksheet, _ block: Block) -> HTMLText {
    var writer = HTMLWriter()
    let values = WorksheetValues(sheet)
    for part in sheet.parts {
      switch part {
      case .content(let node): block.renderer.render(node..<block.document.nodes[node].end, to: &writer)
      case .item(_, let field?): WorksheetFieldRecord(field, of: sheet, block, values).write(to: &writer)
      case .item(let item, nil):
        writer.raw("<div>")
        block.renderer.renderChildren(of: item, to: &writer)
        writer.raw("</div>\n")
      case .table(let table): WorksheetTableRecord(table, block, values).write(to: &writer)
      }
    }
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }
}
