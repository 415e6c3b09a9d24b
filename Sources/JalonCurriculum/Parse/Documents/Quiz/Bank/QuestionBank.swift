import JalonCore
import JalonSyntax

/// A GIFT file that a page includes: its questions as a document of their own.
package struct QuestionBank: Sendable {
  package let document: Document
  /// SHA-256 of the bank's own bytes.
  package let digest: String
  let summary: DocumentReader
  let diagnostics: [Diagnostic]
  private let draft: BankDraft
  private let file: SourceFile

  /// - Parameter prefix: what the id of each question begins with.
  init(_ bank: SourceFile, prefix: String, language: Language) {
    let (questions, found) = GIFTParser.parse(bank)
    var translator = BankTranslator(prefix: prefix, language: language)
    for (index, question) in questions.enumerated() { translator.append(question, rank: index + 1) }
    let draft = translator.draft
    let file = SourceFile(path: bank.path, bytes: draft.bytes)
    let (document, problems) = MarkdownParser.parse(file, body: 0..<file.bytes.count)
    self.draft = draft
    self.file = file
    self.document = document
    digest = Digest.hexadecimal(of: bank.bytes)
    summary = DocumentReader(document, in: file)
    let own = (problems + summary.diagnostics).map { Self.moved($0, draft, bank.path) }
    diagnostics = found + translator.diagnostics + own
  }

  /// Its questions as a GIFT file would hold them again.
  package var exports: [(id: String, export: QuizExport)] {
    document.directives.filter { $0.name == .quiz }.enumerated().map { index, directive in
      let quiz = Quiz(directive, in: document)
      return (quiz.id ?? "\(index + 1)", QuizExport(quiz, rank: index + 1, in: document, of: file))
    }
  }

  /// The place in the bank of a range of its document.
  func moved(_ range: SourceRange) -> SourceRange {
    draft.range(at: range.bytes.lowerBound) ?? .start(of: range.path)
  }

  // Edits are for the Markdown that nobody wrote.
  private static func moved(_ diagnostic: Diagnostic, _ draft: BankDraft, _ path: ProjectPath) -> Diagnostic {
    func place(_ range: SourceRange) -> SourceRange { draft.range(at: range.bytes.lowerBound) ?? .start(of: path) }
    var moved = diagnostic
    moved.range = diagnostic.range.map(place)
    moved.notes = diagnostic.notes.map { Note($0.text, at: $0.range.map(place)) }
    moved.fixIts = []
    return moved
  }
}
