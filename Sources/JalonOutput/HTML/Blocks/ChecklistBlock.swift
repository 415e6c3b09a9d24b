import JalonCurriculum
import JalonSyntax

/// A list whose items the learner ticks.
enum ChecklistBlock: BlockKind {
  static let names: Set<DirectiveName> = [.checklist]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    block.write(
      "checklist",
      TemplateRecord([
        "id": block.id, "title": block.title ?? block.words("checklist"), "title_id": block.titleID,
        "private": block.directive.isPrivate,
        "items": Checklist(block.directive, in: block.document).items.map { item in
          TemplateRecord([
            "value": item.key, "content": block.innerHTML(of: block.document.children(of: item.node)),
          ])
        },
      ]), to: &writer)
  }
}
