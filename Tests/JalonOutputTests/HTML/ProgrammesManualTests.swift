import Foundation
import Testing

@testable import JalonCurriculum
@testable import JalonOutput

/// docs/programmes.md: its examples build, and it names every key in both languages.
struct ProgrammesManualTests {
  @Test func buildsItsExamples() async throws {
    let manual = try Self.manual()
    var files: [String: String] = [:]
    for match in manual.matches(of: /`(content\/[^`]*)` :\n\n```yaml\n([^`]*)```/) {
      files[String(match.1)] = String(match.2)
    }
    #expect(files.keys.sorted() == ["content/partners.yaml", "content/programmes/exemple.yaml"])
    let diagnostics = ProgrammeDecoder.decode(
      .init(
        path: .init("content/programmes/exemple.yaml"),
        bytes: Array((files["content/programmes/exemple.yaml"] ?? "").utf8))
    ).diagnostics
    #expect(diagnostics.map(\.summary.english) == [])
    let site = try await PrintedSite(files)
    for page in [
      "programmes/exemple", "programmes/exemple/professionnels", "programmes/exemple/fiche-prescripteur",
      "passerelles", "partenaires", "partenaires/logement",
    ] {
      #expect(site.paths.contains("\(page)/index.html"), "\(page)")
    }
  }

  @Test func namesEveryKeyInBothLanguages() throws {
    let manual = try Self.manual()
    let schemas = [
      ProgrammeDecoder.schema, PartnersDecoder.schema, ProgrammeParts.Admissions.schema, ProgrammeParts.Stages.schema,
      ProgrammeParts.Durations.schema, ProgrammeParts.Outcomes.schema, ProgrammeParts.Bridges.schema,
      ProgrammeParts.Notices.schema, ProgrammeParts.Verifications.schema, ProgrammeParts.Referrals.schema,
      ContactDecoder.schema,
    ]
    for field in schemas.flatMap(\.fields) {
      #expect(manual.contains("`\(field.french)`"), "\(field.french)")
      #expect(manual.contains(field.name), "\(field.name)")
    }
  }

  private static func manual() throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 1...4 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appending(path: "docs/programmes.md"), encoding: .utf8)
  }
}
