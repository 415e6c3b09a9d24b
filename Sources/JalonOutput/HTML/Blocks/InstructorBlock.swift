import JalonSyntax

/// A trainer's own notes: on trainers' pages alone.
enum InstructorBlock: BlockKind {
  static let names: Set<DirectiveName> = [.instructor]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    guard block.page.page.showsTrainerNotes else { return }
    block.write("callout", block.record, to: &writer)
  }
}
