import JalonCore
import JalonSyntax

/// partners.yaml.
package enum PartnersDecoder {
  static let name = DataField(
    "name", "nom", .text, .required, fr: "le nom de l'organisme", en: "the name of the organisation")
  static let summary = PageFields.summary
  static let obstacles = DataField(
    "obstacles", "freins", Choices.obstacles, fr: "les difficultés avec lesquelles il aide",
    en: "the obstacles that it helps with")
  static let territory = DataField("territory", "territoire", .text, fr: "où il aide", en: "where it helps")
  static let departments = DataField(
    "departments", "départements", .list(.text), fr: "les départements où il aide, s'il n'aide pas partout",
    en: "the departments where it helps, if it does not help everywhere")
  static let conditions = DataField("conditions", "conditions", .text, fr: "qui peut demander", en: "who may ask")
  static let cost = DataField(
    "cost", "coût", or: ["prix", "price"], .text, fr: "ce que cela coûte", en: "what it costs")
  static let isFree = DataField(
    "free", "gratuit", .boolean, fr: "oui : l'aide est gratuite", en: "yes: the help is free")
  static let delay = DataField("delay", "délai", .text, fr: "le temps d'attente", en: "the time to wait")
  static let contacts = DataField(
    "contacts", "contacts", .list(.record(ContactDecoder.schema)), fr: "comment le joindre", en: "how to reach it")
  static let website = DataField(
    "website", "site", or: ["site web", "url"], .url, fr: "son site officiel", en: "its official site")
  static let verifiedOn = DataField(
    "verified_on", "vérifié le", .date, fr: "le jour de la dernière vérification", en: "the day of the last check")

  package static let schema = DataSchema(
    "partner", fr: "partenaire", en: "partner",
    [name, summary, obstacles, territory, departments, conditions, cost, isFree, delay, contacts, website, verifiedOn])

  package static func decode(_ file: SourceFile) -> Parsed<[Partner]> {
    DataFile.decodeTable(file, keys: .identifiers, of: schema) { id, record, _ in
      Partner(
        id: id, name: record.text(name), summary: record.located(summary), obstacles: record.choices(obstacles),
        territory: record.located(territory), departments: record.texts(departments).map(\.value),
        conditions: record.located(conditions), cost: record.located(cost),
        isFree: record.boolean(isFree), delay: record.located(delay),
        contacts: ContactDecoder.contacts(record.records(contacts)),
        website: record.text(website), verifiedOn: record.date(verifiedOn))
    }
  }
}
