import JalonCore
import JalonSyntax

extension RuleID {
  /// The theme's words are texts, one a key.
  package static let themeWordsReadable = RuleID("theme-words-readable")
}

extension Words {
  /// Reads `templates/strings/<language>.yaml`; what a site's own file lacks comes from the built-in one.
  package static func read(
    from theme: Theme, builtIn: Theme, language: Language
  ) -> (words: Words, diagnostics: [Diagnostic]) {
    var strings: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for file in [builtIn.strings(for: language.rawValue), theme.strings(for: language.rawValue)] {
      guard let file else { continue }
      let (node, found) = YAMLParser.parse(file)
      diagnostics += found
      for entry in node?.entries ?? [] {
        if let text = entry.value.scalar?.text {
          strings[entry.key.value] = text
        } else {
          diagnostics.append(notText(entry))
        }
      }
    }
    return (Words(language: language, strings: strings), diagnostics)
  }

  private static func notText(_ entry: DataEntry) -> Diagnostic {
    Diagnostic(
      .themeWordsReadable, .error, at: entry.value.range,
      LocalizedText(fr: "« \(entry.key.value) » attend un texte", en: "'\(entry.key.value)' expects a text"))
  }
}
