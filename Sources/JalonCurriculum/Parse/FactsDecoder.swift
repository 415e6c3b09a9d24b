import JalonCore
import JalonSyntax

/// facts.yaml.
package enum FactsDecoder {
  static let label = DataField(
    "label", "libellé", .text, .required, fr: "ce que dit le nombre, lisible dans une phrase",
    en: "what the number says, readable in a sentence")
  static let value = DataField("value", "valeur", .text, fr: "le nombre ou la date", en: "the number or the date")
  static let unit = DataField("unit", "unité", .text, fr: "l'unité : jours, €, %", en: "the unit: days, €, %")
  static let source = DataField(
    "source", "source", .textOrRecord(SourceDecoder.schema), fr: "d'où vient le nombre",
    en: "where the number comes from")
  static let official = DataField(
    "official", "officiel", or: ["page officielle"], .textOrRecord(SourceDecoder.schema), fr: "la page officielle",
    en: "the official page")
  static let validAsOf = DataField(
    "valid_as_of", "valable au", .date, fr: "la date de la source", en: "the date of the source")
  static let reviewBy = DataField(
    "review_by", "à revoir le", .date, fr: "le jour où il faudra le vérifier", en: "the day by which to check it")
  static let status = DataField(
    "status", "statut",
    .choices([
      DataChoice("confirmed", fr: ["confirmé"]), DataChoice("to_verify", fr: ["à vérifier"]),
      DataChoice("disputed", fr: ["contesté"]), DataChoice("unsourced", fr: ["sans source"]),
    ]),
    .recommended, fr: "à quel point le nombre est sûr", en: "how sure the number is")

  package static let schema = DataSchema(
    "fact", fr: "chiffre", en: "fact", [label, value, unit, source, official, validAsOf, reviewBy, status])

  package static func decode(_ file: SourceFile) -> Parsed<[Fact]> {
    DataFile.decodeTable(file, keys: .identifiers, of: schema) { id, record, decoder in
      let status = record.choice(status, FactStatus.self) ?? .toVerify
      if status.publishesValue, !record.has(value) { decoder.report(missing: value, at: id.range) }
      return Fact(
        id: id, label: record.located(label), value: record.located(value), unit: record.text(unit),
        source: SourceDecoder.source(record.record(source)), official: SourceDecoder.source(record.record(official)),
        validAsOf: record.date(validAsOf), reviewBy: record.date(reviewBy), status: status)
    }
  }
}
