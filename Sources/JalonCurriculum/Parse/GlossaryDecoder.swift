import JalonCore
import JalonSyntax

/// glossary.yaml.
package enum GlossaryDecoder {
  static let definition = DataField(
    "definition", "définition", .text, .recommended, fr: "ce que le mot veut dire", en: "what the word means")
  static let expansion = DataField(
    "expansion", "développé", or: ["en entier", "sigle développé"], .text, fr: "le sigle en toutes lettres",
    en: "the abbreviation in full")
  static let avoid = DataField(
    "avoid", "éviter", or: ["à éviter"], .list(.text), fr: "les mots à éviter", en: "words to avoid")

  static let link = DataField(
    "link", "lien", .boolean, fr: "non : le mot n'est pas lié tout seul à sa définition",
    en: "no: the word is not linked to its definition by itself")

  package static let schema = DataSchema("term", fr: "mot", en: "term", [definition, expansion, avoid, link])

  package static func decode(_ file: SourceFile) -> Parsed<[GlossaryTerm]> {
    DataFile.decodeTable(file, keys: .texts, of: schema) { term, record, _ in
      GlossaryTerm(
        term: term, expansion: record.text(expansion), definition: record.located(definition),
        avoid: record.texts(avoid), isLinked: record.boolean(link) ?? true)
    }
  }
}
