import JalonCore
import JalonSyntax

/// A GIFT file that a page includes: its questions as a document of their own.
package struct QuestionBank: Sendable {
  package let document: Document
  /// SHA-256 of the bank's own bytes.
  package let digest: String
  /// What the ids of its footnotes begin with, so that they are none of the page's.
  package let footnotePrefix: String
  let summary: DocumentReader
  let diagnostics: [Diagnostic]
  private let draft: BankDraft
  private let file: SourceFile
  private let source: SourceFile

  /// - Parameter prefix: what the id of each question begins with.
  init(_ bank: SourceFile, prefix: String, language: Language) {
    let (questions, found) = GIFTParser.parse(bank)
    var translator = BankTranslator(prefix: prefix, language: language)
    for (index, question) in questions.enumerated() { translator.append(question, rank: index + 1) }
    let draft = translator.draft
    let file = SourceFile(path: bank.path, bytes: draft.bytes)
    var (document, problems) = MarkdownParser.parse(file, body: 0..<file.bytes.count)
    problems += document.headings.map { BankDiagnostics.heading(at: document.range(of: $0.node)) }
    document.removeHeadings()
    self.draft = draft
    self.file = file
    source = bank
    self.document = document
    digest = Digest.hexadecimal(of: bank.bytes)
    footnotePrefix = prefix + "-"
    summary = DocumentReader(document, in: file, footnotePrefix: footnotePrefix)
    let own = (problems + summary.diagnostics).map { Self.moved($0, from: file, draft, to: bank) }
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
  func moved(_ range: SourceRange) -> SourceRange { Self.moved(range, from: file, draft, to: source) }

  /// What rules say of its questions, at the bank's own lines.
  func diagnostics(
    by inspect: DocumentParser.Inspection, glossary: [GlossaryTerm], language: Language?, languageCode: String?
  ) -> [Diagnostic] {
    let inspected = InspectedDocument(
      tree: document, file: file, bodyStart: 0, role: .bank, glossary: glossary, language: language,
      languageCode: languageCode)
    return inspect(inspected).map { Self.moved($0, from: file, draft, to: source) }
  }

  // Edits are for the Markdown that nobody wrote.
  private static func moved(
    _ diagnostic: Diagnostic, from file: SourceFile, _ draft: BankDraft, to bank: SourceFile
  ) -> Diagnostic {
    var moved = diagnostic
    moved.range = diagnostic.range.map { Self.moved($0, from: file, draft, to: bank) }
    moved.notes = diagnostic.notes.map { note in
      Note(note.text, at: note.range.map { Self.moved($0, from: file, draft, to: bank) })
    }
    moved.fixIts = []
    return moved
  }

  /// The same words, where the part of the bank that they come from holds them once; else the whole part.
  private static func moved(
    _ range: SourceRange, from file: SourceFile, _ draft: BankDraft, to bank: SourceFile
  ) -> SourceRange {
    guard range.path == bank.path, let part = draft.range(at: range.bytes.lowerBound) else {
      return .start(of: bank.path)
    }
    let words = file.bytes[range.bytes]
    guard !words.isEmpty, words.count <= part.bytes.count else { return part }
    let starts = (part.bytes.lowerBound...part.bytes.upperBound - words.count).filter {
      bank.bytes[$0] == words[words.startIndex] && bank.bytes[$0..<$0 + words.count].elementsEqual(words)
    }
    return starts.count == 1 ? SourceRange(bank.path, starts[0]..<starts[0] + words.count) : part
  }
}
