import JalonSyntax

/// What is unfolded to be read.
enum DetailsBlock: BlockKind {
  static let names: Set<DirectiveName> = [.details, .hint, .solution, .explanation, .transcript]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    block.write("details", block.record, to: &writer)
  }
}
