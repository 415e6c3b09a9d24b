import JalonCore
import JalonSyntax

/// Reads a body and keeps its summary; the tree lives only as long as the call.
package struct DocumentParser: Sendable {
  /// Rules that look at a tree while it lives.
  package typealias Inspection = @Sendable (InspectedDocument) -> [Diagnostic]

  private let inspect: Inspection
  private let glossary: [GlossaryTerm]
  private let language: Language?
  private let languageCode: String?
  private let banks: QuestionBanks?
  private let html: RawHTML

  /// - Parameters:
  ///   - languageCode: of the site, where it may be one that Jalon does not speak.
  ///   - sources: where the banks of questions that a document names are read.
  package init(
    glossary: [GlossaryTerm] = [], language: Language = .french, languageCode: String? = nil, html: RawHTML = .asText,
    sources: (any FileSystem)? = nil,
    inspect: @escaping Inspection = { _ in [] }
  ) {
    self.inspect = inspect
    banks = sources.map { QuestionBanks($0, language: language) }
    self.glossary = glossary
    self.language = languageCode.map { Language(tag: $0) } ?? language
    self.languageCode = languageCode
    self.html = html
  }

  package func parse(
    _ file: SourceFile, body: Range<Int>, as role: InspectedDocument.Role,
    head: InspectedDocument.Head = InspectedDocument.Head()
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
      exits: ModuleExits(in: learners), textLength: reader.textLength, trainerEdition: edition)
    let inspected = InspectedDocument(
      tree: tree, file: file, bodyStart: body.lowerBound, role: role, glossary: glossary, language: language,
      languageCode: languageCode, head: head)
    let blocks =
      TabDiagnostics.diagnostics(in: tree) + TestimonialDiagnostics.diagnostics(in: tree)
      + PlayerDiagnostics.diagnostics(in: tree)
    let ofBanks = banks.flatMap {
      $0.bank.diagnostics(by: inspect, glossary: glossary, language: language, languageCode: languageCode)
    }
    return (parsed, syntaxDiagnostics + whole.diagnostics + bankDiagnostics + blocks + inspect(inspected) + ofBanks)
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
