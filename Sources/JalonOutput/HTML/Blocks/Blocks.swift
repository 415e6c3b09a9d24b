import JalonSyntax

/// Every kind of block; a name of none of them is a frame with a label.
enum Blocks {
  private static let kinds: [any BlockKind.Type] = [
    BankBlock.self, ChecklistBlock.self, DetailsBlock.self, DownloadBlock.self, ExerciseBlock.self, FigureBlock.self,
    InstructorBlock.self, PlayerBlock.self, QuizBlock.self, StepsBlock.self, TabBlock.self, TabsBlock.self,
    TestimonialBlock.self, WorksheetBlock.self,
  ]

  private static let byName: [DirectiveName: any BlockKind.Type] = Dictionary(
    kinds.flatMap { kind in kind.names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })

  /// The script that a block needs to answer, to be filled, to switch: a page loads those of its blocks alone.
  private static let scripts: [DirectiveName: String] = [
    .quiz: "jalon-quiz", .worksheet: "jalon-sheet", .checklist: "jalon-checklist", .tabs: "jalon-tabs",
  ]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    guard let language = block.directive.attributes.language else { return writeContent(block, to: &writer) }
    // WCAG 3.1.2: a screen reader changes its voice for what is inside.
    writer.raw("<div")
    writer.language(language)
    writer.raw(">\n")
    writeContent(block, to: &writer)
    writer.raw("</div>\n")
  }

  private static func writeContent(_ block: Block, to writer: inout HTMLWriter) {
    guard let name = block.directive.name else { return block.write("unknown", block.record, to: &writer) }
    guard let kind = byName[name] else { return block.write("callout", block.record, to: &writer) }
    kind.write(block, to: &writer)
  }

  /// Names of the scripts that a document's blocks need, each once, in a fixed order.
  static func scripts(for document: Document) -> [String] {
    let named = document.directives.compactMap { $0.name.flatMap { scripts[$0] } }
    return Set(named + QuizBlock.scripts(for: document) + WorksheetBlock.scripts(for: document)).sorted()
  }
}
