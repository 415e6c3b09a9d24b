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
  static let noGlossary = DataField(
    "no_glossary", "sans glossaire", .list(.text), fr: "les mots à ne pas lier à leur définition dans cette page",
    en: "the words that this page does not link to their definition")
}
