/// A language of messages and of the theme's own words (BCP 47).
package enum Language: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// The language of a tag or a locale's name: `fr`, `fr-FR`, `fr_FR.UTF-8`; nil if Jalon does not speak it.
  package init?(tag: String) {
    self.init(rawValue: String(tag.prefix { $0 != "-" && $0 != "_" && $0 != "." }).lowercased())
  }
}
