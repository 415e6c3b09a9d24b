import JalonCore
import JalonSyntax

/// Contacts, in whatever file they stand.
enum ContactDecoder {
  static let label = DataField(
    "label", "libellé", or: ["titre", "title"], .text, fr: "à quoi il sert", en: "what it is for")
  static let kind = DataField(
    "kind", "moyen", or: ["type"],
    .choices([
      DataChoice("phone", fr: ["téléphone", "tél"], en: ["telephone"]),
      DataChoice("email", fr: ["courriel", "mail", "mél"], en: ["e-mail"]),
      DataChoice("sms", fr: ["sms"], en: ["texto"]),
      DataChoice("post", fr: ["courrier", "lettre"]), DataChoice("in_person", fr: ["sur place"]),
      DataChoice("form", fr: ["formulaire", "site"]),
    ]),
    .required, fr: "par quoi l'on joint", en: "by what means")
  static let value = DataField(
    "value", "valeur", or: ["numéro", "number"], .text, fr: "le numéro ou l'adresse", en: "the number or the address")
  static let hours = DataField("hours", "horaires", .text, fr: "quand l'on répond", en: "when someone answers")

  static let schema = DataSchema("contact", fr: "contact", en: "contact", [label, kind, value, hours])

  static func contacts(_ records: [DataRecord]) -> [Contact] {
    records.compactMap { record in
      guard let kind = record.choice(kind, ContactKind.self) else { return nil }
      return Contact(
        label: record.text(label), kind: kind, value: record.text(value), hours: record.text(hours),
        range: record.range)
    }
  }
}
