import JalonCore
import JalonCurriculum
import JalonSyntax

/// The theme's own words in the site's language, from `templates/strings/`.
package struct Words: Sendable {
  package let language: Language
  private let strings: [String: String]

  package init(language: Language, strings: [String: String]) {
    self.language = language
    self.strings = strings
  }

  /// The words of a key; the key itself if the theme lacks it, so that the gap is seen.
  package func callAsFunction(_ key: String) -> String { strings[key] ?? key }

  /// The words of a key with `{n}` and its kin filled in.
  package func callAsFunction(_ key: String, _ values: [String: String]) -> String {
    values.reduce(self(key)) { text, value in text.replacing("{\(value.key)}", with: value.value) }
  }

  package var keys: Set<String> { Set(strings.keys) }

  /// Every word by the name that templates call it: `t.home`.
  package var constants: [String: String] {
    Dictionary(uniqueKeysWithValues: strings.map { ("t.\($0.key)", $0.value) })
  }

  /// What the Markdown renderer itself says.
  package var markup: MarkdownRenderOptions.Words {
    MarkdownRenderOptions.Words(
      ticked: self("ticked"), unticked: self("unticked"), backToText: self("back_to_text"), table: self("table"))
  }
}
