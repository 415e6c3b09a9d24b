import JalonCore
import JalonCurriculum
import JalonSyntax

/// One panel; outside a group, a part like another.
enum TabBlock: BlockKind {
  static let names: Set<DirectiveName> = [.tab]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    let panel = TabGroup.Panel(block.directive, in: block.document)
    var record = block.record
    record["title"] = title(of: panel, block)
    record["content"] = block.html(of: panel.content)
    block.write("part", record, to: &writer)
  }

  /// - Parameter level: of a title that is no heading of the author's.
  static func record(of panel: TabGroup.Panel, level: Int, _ block: Block) -> TemplateRecord {
    let heading = panel.heading.flatMap { block.document.heading(at: $0) }
    return TemplateRecord([
      "id": panel.id ?? "bloc-\(panel.node)", "key": Slug.slug(of: panel.title ?? ""),
      "level": "\(heading.map { min(6, $0.level + block.document.headingShift) } ?? level)",
      "anchor": heading?.id, "title": title(of: panel, block), "content": block.html(of: panel.content),
    ])
  }

  private static func title(of panel: TabGroup.Panel, _ block: Block) -> HTMLText {
    if let heading = panel.heading { return block.innerHTML(of: [heading]) }
    var writer = HTMLWriter()
    writer.escaped(panel.title.map { block.page.frame.facts.text($0) } ?? block.words("tab"))
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }
}
