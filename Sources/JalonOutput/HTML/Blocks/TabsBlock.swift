import JalonSyntax

/// Panels of which one is shown; all of them without JavaScript and on paper.
enum TabsBlock: BlockKind {
  static let names: Set<DirectiveName> = [.tabs, .tab]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    block.write("unknown", block.record, to: &writer)
  }
}
