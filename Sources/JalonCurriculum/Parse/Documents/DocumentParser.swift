import JalonCore
import JalonSyntax

/// Reads a body and keeps its summary; the tree lives only as long as the call.
package struct DocumentParser: Sendable {
  /// Rules that look at a tree while it lives.
  package typealias Inspection = @Sendable (InspectedDocument) -> [Diagnostic]

  private let inspect: Inspection
  private let glossary: [GlossaryTerm]
  private let language: Language
  private let banks: QuestionBanks?
  private let html: RawHTML

  /// - Parameter sources: where the banks of questions that a document names are read.
  package init(
    glossary: [GlossaryTerm] = [], language: Language = .french, html: RawHTML = .asText,
    sources: (any FileSystem)? = nil,
    inspect: @escaping Inspection = { _ in [] }
  ) {
    self.inspect = inspect
    banks = sources.map { QuestionBanks($0, language: language) }
    self.glossary = glossary
    self.language = language
    self.html = html
  }

  package func parse(
    _ file: SourceFile, body: Range<Int>, as role: InspectedDocument.Role, duration: Located<Int>? = nil,
    hasContacts: Bool = false
  ) -> (document: ParsedDocument, diagnostics: [Diagnostic]) {
    let (tree, syntaxDiagnostics) = MarkdownParser.parse(file, body: body, html: html)
    let whole = DocumentReader(tree, in: file)
    let (learners, reader, edition) = Self.withoutNotes(tree, whole, in: file)
    let (banks, bankDiagnostics) = banks?.read(for: tree, of: file) ?? ([], [])
    let summary = BankSummary(banks.map(\.bank), after: tree.linkCount)
    let parsed = ParsedDocument(
      path: file.path, digest: summary.digest(with: file),
      mainHeading: learners.headings.first.flatMap { $0.level == 1 ? $0.text : nil },
      anchors: Anchors(learners.headings.map(\.id) + learners.blockTitles.map(\.id) + reader.ids + summary.ids),
      links: reader.links + summary.links, facts: reader.facts + summary.facts, terms: reader.terms + summary.terms,
      questions: reader.questions + summary.questions, worksheets: reader.worksheets, checklists: reader.checklists,
      textLength: reader.textLength, trainerEdition: edition)
    let inspected = InspectedDocument(
      tree: tree, file: file, bodyStart: body.lowerBound, role: role, glossary: glossary, language: language,
      duration: duration, hasContacts: hasContacts)
    let blocks =
      TabDiagnostics.diagnostics(in: tree) + TestimonialDiagnostics.diagnostics(in: tree)
      + PlayerDiagnostics.diagnostics(in: tree)
    return (parsed, syntaxDiagnostics + whole.diagnostics + bankDiagnostics + blocks + inspect(inspected))
  }

  /// What learners read, and what trainers read besides.
  private static func withoutNotes(
    _ tree: Document, _ whole: DocumentReader, in file: SourceFile
  ) -> (tree: Document, reader: DocumentReader, edition: TrainerEdition?) {
    guard tree.hasTrainerNotes else { return (tree, whole, nil) }
    var learners = tree
    learners.removeTrainerNotes()
    let edition = TrainerEdition(
      anchors: Anchors(tree.headings.map(\.id) + tree.blockTitles.map(\.id) + whole.ids), links: whole.links,
      facts: whole.facts, terms: whole.terms)
    return (learners, DocumentReader(learners, in: file), edition)
  }
}
