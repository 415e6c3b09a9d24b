import JalonCore
import JalonSyntax

/// places.yaml.
package enum PlacesDecoder {
  static let name = DataField("name", "nom", .text, .required, fr: "le nom du lieu", en: "the name of the place")
  static let address = DataField("address", "adresse", .text, fr: "rue et numéro", en: "street and number")
  static let city = DataField("city", "ville", .text, fr: "la ville", en: "the town")
  static let stop = DataField("stop", "arrêt", .text, fr: "l'arrêt le plus proche", en: "the nearest stop")
  static let access = DataField(
    "access", "accès",
    .list(
      .choices([
        Choices.stepFree, Choices.hearingLoop,
        DataChoice("accessible_toilets", fr: ["toilettes adaptées", "toilettes accessibles", "WC adaptés"]),
        DataChoice("parking", fr: ["stationnement", "parking", "place de stationnement"]),
        DataChoice("quiet_room", fr: ["salle calme"]),
        DataChoice("lift", fr: ["ascenseur"]),
      ])),
    fr: "ce qui rend le lieu accessible", en: "what makes the place accessible")
  static let position = DataField(
    "position", "position", or: ["coordonnées"], .text, fr: "latitude et longitude : 48.8530, 2.3499",
    en: "latitude and longitude: 48.8530, 2.3499")
  static let capacity = DataField(
    "capacity", "capacité", or: ["places"], .integer, fr: "combien de personnes y tiennent",
    en: "how many people it holds")
  static let territory = DataField(
    "territory", "territoire", Choices.territory, fr: "quels jours fériés y valent", en: "whose public holidays apply")
  static let directions = DataField("directions", "indications", .text, fr: "comment venir", en: "how to get there")

  package static let schema = DataSchema(
    "place", fr: "lieu", en: "place", [name, address, city, stop, access, position, capacity, territory, directions])

  package static func decode(_ file: SourceFile) -> Parsed<[Place]> {
    DataFile.decodeTable(file, keys: .identifiers, of: schema) { id, record, _ in
      Place(
        id: id, name: record.text(name), address: record.text(address), city: record.text(city),
        stop: record.text(stop), access: record.choices(access), position: record.located(position),
        capacity: record.integer(capacity), territory: record.choice(territory), directions: record.located(directions))
    }
  }
}
