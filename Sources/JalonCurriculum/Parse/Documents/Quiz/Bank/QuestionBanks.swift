import JalonCore
import JalonSyntax

/// Reads the banks that a page's blocks name: beside it, else in `content/media/`.
package struct QuestionBanks: Sendable {
  private let sources: any FileSystem
  private let language: Language

  package init(_ sources: any FileSystem, language: Language) {
    self.sources = sources
    self.language = language
  }

  /// The banks of a document, by the node of their block, in order; and what is wrong with them.
  package func read(
    for document: Document, of file: SourceFile
  ) -> (banks: [(node: Int, bank: QuestionBank)], diagnostics: [Diagnostic]) {
    var banks: [(Int, QuestionBank)] = []
    var diagnostics: [Diagnostic] = []
    for directive in document.directives where directive.name == .bank {
      guard let source = source(of: directive, in: file, &diagnostics) else { continue }
      if let problem = TextEncoding.problem(in: source) {
        diagnostics.append(problem)
        continue
      }
      let fallback = "b-" + Slug.slug(of: source.path.stem)
      if directive.attributes.id == nil {
        diagnostics.append(BankDiagnostics.missingID(directive, file, suggesting: fallback))
      }
      let bank = QuestionBank(source, prefix: directive.attributes.id ?? fallback, language: language)
      diagnostics += bank.diagnostics
      banks.append((directive.node, bank))
    }
    return (banks, diagnostics)
  }

  private func source(
    of directive: Directive, in file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> SourceFile? {
    let name = directive.attributes.value("fichier", "file")
    let folder = file.path.parent
    for path in paths(of: name, from: folder) {
      if let bytes = try? sources.read(path) { return SourceFile(path: path, bytes: bytes) }
    }
    let range = name.map { QuizFence(directive, in: file).range(of: $0) } ?? directive.fence
    diagnostics.append(BankDiagnostics.missing(name, range, near: near(name, beside: folder)))
    return nil
  }

  private func paths(of name: String?, from folder: ProjectPath) -> [ProjectPath] {
    guard let name, !name.isEmpty else { return [] }
    let isRooted = name.hasPrefix("/")
    let places = isRooted ? [Self.content(around: folder)] : [folder, Self.content(around: folder).appending("media")]
    return places.compactMap { $0.resolving(name) }.filter { ["gift", "txt"].contains($0.fileExtension) }
  }

  /// `content/`, wherever the site stands.
  private static func content(around folder: ProjectPath) -> ProjectPath {
    let parts = folder.components
    let end = parts.lastIndex(of: "content").map { $0 + 1 } ?? parts.count
    return ProjectPath(parts[..<end].joined(separator: "/"))
  }

  private func near(_ name: String?, beside folder: ProjectPath) -> String? {
    guard let name else { return nil }
    let files = [folder, Self.content(around: folder).appending("media")].flatMap { (try? sources.files(in: $0)) ?? [] }
    return NearMiss.nearest(to: name, among: files.map(\.path.name).filter { $0.hasSuffix(".gift") })
  }
}
