import JalonSyntax

/// A trainer's own notes: no part of the public site.
enum InstructorBlock: BlockKind {
  static let names: Set<DirectiveName> = [.instructor]

  static func write(_ block: Block, to writer: inout HTMLWriter) {}
}
