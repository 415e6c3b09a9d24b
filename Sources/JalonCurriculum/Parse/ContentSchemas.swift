import JalonCore
import JalonSyntax

/// The JSON Schema of every kind of file that a trainer writes, by name.
package enum ContentSchemas {
  package static func rendered() -> [(name: String, schema: JSONValue)] {
    records.map { ($0.name, JSONSchema.render($0)) }
      + tables.map { ($0.name, JSONSchema.renderTable(keys: $0.keys, of: $0.schema)) }
  }

  static let records = [
    SiteSettingsDecoder.schema, ModuleFrontMatterDecoder.schema, LessonFrontMatterDecoder.schema,
    SimpleFrontMatterDecoder.schema,
    PageFrontMatterDecoder.schema, ProgrammeDecoder.schema, WorkshopDecoder.schema, CohortDecoder.schema,
    OrientationDecoder.schema, CheckInDecoder.schema, FollowUpDecoder.schema,
  ]

  static let tables: [(name: String, keys: DataKind.Keys, schema: DataSchema)] = [
    ("facts", .identifiers, FactsDecoder.schema), ("glossary", .texts, GlossaryDecoder.schema),
    ("people", .identifiers, PeopleDecoder.schema), ("places", .identifiers, PlacesDecoder.schema),
    ("partners", .identifiers, PartnersDecoder.schema),
  ]
}
