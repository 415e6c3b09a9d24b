import JalonCore

@testable import JalonCurriculum

/// A whole site written in a test, read and resolved in memory.
struct ResolvedSite {
  let site: Site
  let diagnostics: [Diagnostic]
  private let sources: MemoryFileSystem

  /// - Parameter files: by path; `content/site.yaml` is a title alone where the test gives none.
  init(_ files: [String: String], includesDrafts: Bool = false, now: String = "2027-03-01") async throws {
    sources = MemoryFileSystem(["content/site.yaml": "titre: Essai\n"].merging(files) { _, own in own })
    let tree = try Loader(sources).load()
    let parser = ProjectParser(sources, inspect: { _ in [] }, jobs: 2, includesDrafts: includesDrafts)
    let parsed = try await parser.parse(tree)
    let resolved = Resolver(parsed.project, tree: tree, now: day(now)).resolve()
    site = resolved.site
    diagnostics = (parsed.diagnostics + resolved.diagnostics).sorted()
  }

  /// One line a diagnostic, its notes and fix-its below: `content/pages/a.md:1:6-1:9 error rule: summary`.
  var report: String {
    diagnostics.flatMap { diagnostic in
      ["\(place(diagnostic.range)) \(diagnostic.severity) \(diagnostic.rule): \(diagnostic.summary.english)"]
        + diagnostic.notes.map { "  note \(place($0.range)): \($0.text.english)" }
        + diagnostic.fixIts.map { "  fix \(place($0.range)) → \($0.replacement)" }
    }
    .joined(separator: "\n")
  }

  private func place(_ range: SourceRange?) -> String {
    guard let range else { return "site" }
    guard !range.bytes.isEmpty, let file = try? SourceFile(path: range.path, bytes: sources.read(range.path)) else {
      return range.path.string
    }
    return "\(range.path):\(file.position(at: range.bytes.lowerBound))-\(file.position(at: range.bytes.upperBound))"
  }
}
