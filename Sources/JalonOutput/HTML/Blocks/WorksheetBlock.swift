import JalonCurriculum
import JalonSyntax

/// A sheet that the learner fills in.
enum WorksheetBlock: BlockKind {
  static let names: Set<DirectiveName> = [.worksheet]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    block.write(
      "worksheet",
      TemplateRecord([
        "id": block.id, "label": block.words("worksheet"), "title": block.title,
        "title_id": block.titleID, "private": block.directive.isPrivate, "content": content(of: block),
      ]), to: &writer)
  }

  private static func content(of block: Block) -> HTMLText {
    var writer = HTMLWriter()
    for child in block.children {
      let items = block.items(of: child)
      if items.contains(where: { WorksheetField(item: $0, in: block.document) != nil }) {
        for item in items { writeField(item, of: block, to: &writer) }
      } else {
        block.renderer.render(child..<block.document.nodes[child].end, to: &writer)
      }
    }
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }

  private static func writeField(_ item: Int, of block: Block, to writer: inout HTMLWriter) {
    guard let field = WorksheetField(item: item, in: block.document) else {
      writer.raw("<div>")
      block.renderer.renderChildren(of: item, to: &writer)
      writer.raw("</div>\n")
      return
    }
    let id = "\(block.id)-\(field.name)"
    let facts = block.page.frame.facts
    block.write(
      "field",
      TemplateRecord([
        "id": id, "name": field.name, "label": facts.text(field.label), "is_text": field.type == .text,
        "is_long": field.type == .longText, "is_number": field.type == .number, "is_amount": field.type == .amount,
        "is_percentage": field.type == .percentage, "is_date": field.type == .date,
        "is_choice": field.type == .choice,
        "options": field.options.enumerated().map { number, option in
          TemplateRecord([
            "value": option, "id": "\(id)-\(number + 1)", "label": facts.text(option), "name": field.name,
          ])
        },
      ]), to: &writer)
  }
}
