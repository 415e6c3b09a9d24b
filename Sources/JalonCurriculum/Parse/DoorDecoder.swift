import JalonCore
import JalonSyntax

/// The doors of the home page.
enum DoorDecoder {
  static let title = DataField(
    "title", "titre", .text, .required, fr: "ce que l'on se dit en arrivant", en: "what one thinks on arriving")
  static let text = DataField("text", "texte", .text, fr: "une ou deux phrases", en: "a sentence or two")
  static let links = DataField("links", "liens", .list(.record(linkSchema)), fr: "où aller", en: "where to go")
  static let label = DataField(
    "label", "libellé", or: ["titre", "texte"], .text, .required, fr: "le texte du lien", en: "the text of the link")
  static let target = DataField(
    "to", "vers", or: ["target", "lien"], .text, .required, fr: "un fichier du site, ou une adresse du site",
    en: "a file of the site, or an address of the site")

  static let linkSchema = DataSchema("door-link", fr: "lien", en: "link", [label, target])
  static let schema = DataSchema("door", fr: "porte", en: "door", [title, text, links])

  static func door(_ record: DataRecord) -> Door {
    Door(
      title: record.located(title), text: record.located(text),
      links: record.records(links).map { DoorLink(label: $0.located(label), target: $0.located(target)) })
  }
}
