import JalonCore
import JalonCurriculum
import JalonOutput
import JalonSyntax

/// Puts a site and its theme together.
struct Editor {
  private let sources: any FileSystem

  init(_ sources: any FileSystem) {
    self.sources = sources
  }

  func edition(of site: Site, tree: SourceTree) throws -> (edition: Edition, diagnostics: [Diagnostic]) {
    let own = try tree.entries.filter { $0.path.isInside("templates") }.map {
      SourceFile(path: $0.path, bytes: try sources.read($0.path))
    }
    let builtIn = Theme(builtIn: EmbeddedTheme.all, own: [])
    let theme = own.isEmpty ? builtIn : Theme(builtIn: EmbeddedTheme.all, own: own)
    let (words, wordDiagnostics) = Words.read(from: theme, builtIn: builtIn, language: site.language)
    let (templates, templateDiagnostics) = TemplateLibrary.compile(theme, constants: words.constants)
    let edition = Edition(
      site: site, theme: theme, templates: templates, words: words, sources: sources, version: ProgramIdentity.current)
    let checks = TemplateCheck.diagnostics(for: theme, names: TemplateVocabulary.names, strings: words.keys)
    return (edition, templateDiagnostics + wordDiagnostics + checks)
  }
}
