import JalonCore
import JalonSyntax

/// Statements of a programme: a text, or a text with its audience and source.
enum EntryDecoder {
  static let text = DataField("text", "texte", .text, .required, fr: "ce qui est dit", en: "what is said")
  static let audience = DataField(
    "for", "pour", or: ["audience"], Choices.audience, fr: "à qui cela s'adresse", en: "for whom it is meant")
  static let source = DataField(
    "source", "source", .textOrRecord(SourceDecoder.schema), fr: "d'où cela vient", en: "where it comes from")

  static let schema = DataSchema("entry", fr: "élément", en: "entry", [text, audience, source])
  static let kind = DataKind.list(.textOrRecord(schema))

  static func entries(_ records: [DataRecord]) -> [Entry] {
    records.compactMap { record in
      guard let text = record.located(text) else { return nil }
      return Entry(
        text: text, audience: record.choice(audience) ?? .learners,
        source: SourceDecoder.source(record.record(source)))
    }
  }
}
