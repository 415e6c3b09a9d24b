import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// The declarations of keys themselves.
struct ContentSchemasTests {
  @Test func givesEachSpellingToOneField() {
    for schema in Self.all { #expect(schema.ambiguousSpellings == [], "in \(schema.name)") }
  }

  @Test func namesEachSchemaOnce() {
    let names = Self.all.map(\.name)
    #expect(names.count == Set(names).count)
  }

  @Test func writesNamesInSnakeCase() {
    for field in Self.all.flatMap(\.fields) {
      #expect(field.name.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") }, "\(field.name)")
    }
  }

  @Test func rendersEveryKindOfFile() {
    let rendered = ContentSchemas.rendered()
    #expect(
      rendered.map(\.name) == [
        "site", "module", "lesson", "simple-lesson", "page", "programme", "workshop", "cohort", "orientation",
        "check-in",
        "follow-up", "facts", "glossary",
        "people", "places",
        "partners",
      ])
    for (name, schema) in rendered {
      let text = String(decoding: schema.serialized(), as: UTF8.self)
      #expect(text.contains(#""$schema":"https://json-schema.org/draft/2020-12/schema""#), "\(name)")
    }
  }

  private static var all: [DataSchema] {
    ContentSchemas.records + ContentSchemas.tables.map(\.schema) + [
      SourceDecoder.schema, ContactDecoder.schema, OrganisationDecoder.schema, DoorDecoder.schema,
      DoorDecoder.linkSchema, AuditDecoder.schema, EntryDecoder.schema, ProgrammeParts.Admissions.schema,
      ProgrammeParts.Stages.schema, ProgrammeParts.TitledTexts.schema, ProgrammeParts.Durations.schema,
      ProgrammeParts.Outcomes.schema, ProgrammeParts.Bridges.schema, ProgrammeParts.Notices.schema,
      ProgrammeParts.Verifications.schema, SeriesDecoder.moveSchema, SeriesDecoder.cancellationSchema,
    ]
  }
}
