import JalonSyntax

/// What is done in order.
enum StepsBlock: BlockKind {
  static let names: Set<DirectiveName> = [.steps]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    block.write("steps", block.record, to: &writer)
  }
}
