import JalonCurriculum
import JalonSyntax

/// A list whose items the learner ticks.
enum ChecklistBlock: BlockKind {
  static let names: Set<DirectiveName> = [.checklist]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    let items = block.children.flatMap(block.items)
    block.write(
      "checklist",
      TemplateRecord([
        "id": block.id, "title": block.title ?? block.words("checklist"), "title_id": block.titleID,
        "private": block.directive.isPrivate,
        "items": items.enumerated().map { number, item in
          TemplateRecord([
            "number": "\(number + 1)", "content": block.innerHTML(of: block.document.children(of: item)),
          ])
        },
      ]), to: &writer)
  }
}
