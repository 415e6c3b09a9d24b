/// Annotations of a forge: one workflow command a diagnostic.
package struct GitHubReport: DiagnosticReport {
  package init() {}

  package func text(
    for diagnostics: [Diagnostic], language: Language, file: (ProjectPath) -> SourceFile?
  ) -> String {
    PlacedDiagnostic.place(diagnostics, file: file).map { placed in
      let diagnostic = placed.diagnostic
      let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.name.english
      var properties: [String] = []
      if let range = diagnostic.range { properties.append("file=\(Self.escaped(range.path.string, inProperty: true))") }
      if let start = placed.start { properties.append("line=\(start.line),col=\(start.column)") }
      properties.append("title=\(diagnostic.rule)")
      let message = [diagnostic.summary[language], diagnostic.explanation?[language]].compactMap { $0 }
      let text = Self.escaped(message.joined(separator: "\n"), inProperty: false)
      return "::\(command) \(properties.joined(separator: ","))::\(text)\n"
    }.joined()
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    text.map { character in
      switch character {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where inProperty: "%3A"
      case "," where inProperty: "%2C"
      default: String(character)
      }
    }.joined()
  }
}
