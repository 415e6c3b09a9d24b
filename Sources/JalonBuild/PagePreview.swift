import JalonCore
import JalonCurriculum
import JalonOutput

/// One file as the only page of a site: `jalon render --page`.
enum PagePreview {
  private static let path = ProjectPath("content/pages/apercu.md")

  /// Rules that only a whole site can keep: a page by itself leads nowhere and knows no facts.
  private static let siteRules: Set<RuleID> = [
    .linkTargetExists, .linkAnchorExists, .linkTargetPublic, .factKnown, .termKnown, .titlePresent, .giftFileExists,
  ]

  static func html(
    of file: SourceFile, language: Language
  ) async throws -> (html: String, diagnostics: [Diagnostic]) {
    var sources = MemoryFileSystem(["content/site.yaml": "title: Jalon\nlanguage: \(language.rawValue)\n"])
    sources.contents[path] = file.bytes
    let options = BuildOptions(site: "", moment: .instant(0), jobs: 1, includesDrafts: true)
    let checked = try await Build(options, sources: sources).check()
    let page = checked.edition.flatMap { edition in
      Outputs.all.lazy.flatMap { $0.files(for: edition) }.first { $0.path == "apercu/index.html" }
    }
    let diagnostics = checked.diagnostics.filter { $0.range?.path == path && !siteRules.contains($0.rule) }
    return (String(decoding: try page?.contents() ?? [], as: UTF8.self), diagnostics.map { moved($0, to: file.path) })
  }

  private static func moved(_ diagnostic: Diagnostic, to path: ProjectPath) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.range = diagnostic.range.map { SourceRange(path, $0.bytes) }
    return diagnostic
  }
}
