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
        "parts": parts(of: block),
      ]), to: &writer)
  }

  // What stands around the lists is shown where it stands.
  private static func parts(of block: Block) -> [TemplateRecord] {
    let items = Checklist(block.directive, in: block.document).items
    return block.children.map { node in
      guard case .list = block.document.nodes[node].kind else {
        return TemplateRecord(["content": block.html(of: [node])])
      }
      let inside = node..<block.document.nodes[node].end
      let records = items.filter { inside.contains($0.node) }.map { item in
        TemplateRecord([
          "value": item.key, "content": block.innerHTML(of: block.document.children(of: item.node)),
        ])
      }
      return TemplateRecord(["list": TemplateRecord(["items": records])])
    }
  }
}
