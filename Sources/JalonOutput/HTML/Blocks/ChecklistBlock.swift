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
        record(of: item, block)
      }
      return TemplateRecord(["list": TemplateRecord(["items": records])])
    }
  }

  // A label holds words alone: a list or a second paragraph of the item stands after it.
  private static func record(of item: Checklist.Item, _ block: Block) -> TemplateRecord {
    let children = block.document.children(of: item.node)
    let rest = children.dropFirst()
    return TemplateRecord([
      "value": item.key, "content": children.first.map { words(of: $0, block) },
      "rest": rest.isEmpty ? nil : block.html(of: Array(rest)),
    ])
  }

  private static func words(of node: Int, _ block: Block) -> HTMLText {
    let document = block.document
    if document.nodes[node].kind == .paragraph { return block.innerHTML(of: [node]) }
    var writer = HTMLWriter()
    writer.escaped(
      document.nodes[node].kind == .codeBlock
        ? document.literal(of: node) : document.plainText(of: node..<document.nodes[node].end))
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }
}
