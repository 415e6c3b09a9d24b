import JalonCore
import JalonCurriculum
import JalonSyntax

/// Panels of which one is shown; all of them, one after another, without JavaScript and on paper.
enum TabsBlock: BlockKind {
  static let names: Set<DirectiveName> = [.tabs]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    let group = TabGroup(block.directive, in: block.document)
    let level = block.levelBelowHeading
    block.write(
      "tabs",
      TemplateRecord([
        "id": block.directive.attributes.id, "label": block.title ?? block.words("tabs"),
        "group": name(of: group, block), "introduction": block.html(of: group.introduction),
        "panels": group.panels.map { TabBlock.record(of: $0, level: level, block) },
      ]), to: &writer)
  }

  /// Groups of the same name switch together: the author's, else the titles.
  private static func name(of group: TabGroup, _ block: Block) -> String {
    if let name = block.directive.attributes.value("groupe", "group") { return Slug.slug(of: name) }
    return group.panels.map { Slug.slug(of: $0.title ?? "") }.sorted().joined(separator: "+")
  }
}

extension Block {
  /// The level of a heading that stands in this block, below the last one before it (WCAG 1.3.1).
  fileprivate var levelBelowHeading: Int {
    let last = document.headings(before: directive.node).last { $0.node != document.hiddenHeading }
    return min(6, (last.map { $0.level + document.headingShift } ?? 1) + 1)
  }
}
