import JalonCore
import JalonSyntax

/// Reads a body and keeps its summary; the tree lives only as long as the call.
package struct DocumentParser {
  /// Rules that look at a tree while it lives.
  package typealias Inspection = @Sendable (Document, SourceFile) -> [Diagnostic]

  private let inspect: Inspection

  package init(inspect: @escaping Inspection = { _, _ in [] }) {
    self.inspect = inspect
  }

  package func parse(
    _ file: SourceFile, body: Range<Int>
  ) -> (document: ParsedDocument, diagnostics: [Diagnostic]) {
    let (tree, syntaxDiagnostics) = MarkdownParser.parse(file, body: body)
    let reader = DocumentReader(tree, in: file)
    let parsed = ParsedDocument(
      path: file.path, digest: Digest.hexadecimal(of: file.bytes),
      mainHeading: tree.headings.first.flatMap { $0.level == 1 ? $0.text : nil },
      anchors: Anchors(tree.headings.map(\.id) + reader.ids), links: reader.links, facts: reader.facts,
      terms: reader.terms, questions: reader.questions, worksheets: reader.worksheets, checklists: reader.checklists,
      textLength: reader.textLength)
    return (parsed, syntaxDiagnostics + reader.diagnostics + inspect(tree, file))
  }
}
