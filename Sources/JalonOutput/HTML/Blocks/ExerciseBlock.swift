import JalonSyntax

/// Something to do, with its hint and its solution inside.
enum ExerciseBlock: BlockKind {
  static let names: Set<DirectiveName> = [.exercise]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    block.write("exercise", block.record, to: &writer)
  }
}
