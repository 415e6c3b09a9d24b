import JalonSyntax

/// The keys that the heads of all Markdown files share.
enum PageFields {
  static let title = DataField("title", "titre", .text, fr: "le titre", en: "the title")
  static let summary = DataField(
    "summary", "résumé", or: ["description"], .text, fr: "le contenu en une ou deux phrases",
    en: "the content in a sentence or two")
  static let draft = DataField(
    "draft", "brouillon", .boolean, fr: "oui : la page n'est pas publiée", en: "yes: the page is not published")
  static let aliases = DataField(
    "aliases", "anciennes adresses", or: ["old addresses"], .list(.text), fr: "les adresses d'avant, qui mènent ici",
    en: "former addresses, which lead here")
}
