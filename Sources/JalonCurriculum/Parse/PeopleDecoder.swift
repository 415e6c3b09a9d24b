import JalonCore
import JalonSyntax

/// people.yaml.
package enum PeopleDecoder {
  static let name = DataField("name", "nom", .text, .required, fr: "le nom publié", en: "the name that is published")
  static let role = DataField(
    "role", "rôle", .text, fr: "ce que fait la personne ou l'équipe", en: "what the person or team does")
  static let agreed = DataField(
    "agreed", "accord", .boolean, fr: "a accepté que son nom soit publié", en: "agreed to be named")

  package static let schema = DataSchema("person", fr: "personne", en: "person", [name, role, agreed])

  package static func decode(_ file: SourceFile) -> Parsed<[Person]> {
    DataFile.decodeTable(file, keys: .identifiers, of: schema) { id, record, _ in
      Person(id: id, name: record.text(name), role: record.text(role), agreed: record.boolean(agreed) ?? false)
    }
  }
}
