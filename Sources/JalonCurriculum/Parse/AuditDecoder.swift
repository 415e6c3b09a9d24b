import JalonCore
import JalonSyntax

/// The accessibility audit of site.yaml.
enum AuditDecoder {
  static let by = DataField("by", "par", .text, fr: "qui a fait l'audit", en: "who made the audit")
  static let date = DataField("date", "date", or: ["le"], .date, fr: "le jour de l'audit", en: "the day of the audit")
  static let rate = DataField(
    "rate", "taux", .percentage, fr: "la part des critères respectés", en: "the share of criteria met")

  static let schema = DataSchema("audit", fr: "audit", en: "audit", [by, date, rate])

  static func audit(_ record: DataRecord?) -> Audit? {
    guard let record else { return nil }
    return Audit(by: record.text(by), date: record.date(date), rate: record.number(rate))
  }
}
