import Foundation
import JalonCore
import Testing

@testable import JalonBuild
@testable import JalonCurriculum
@testable import JalonSyntax

/// docs/workshops.md says every key, and its example builds.
struct WorkshopsManualTests {
  private static func manual() throws -> String {
    try String(contentsOf: URL(filePath: TemporaryFolder.project).appending(path: "docs/workshops.md"), encoding: .utf8)
  }

  @Test(arguments: ["workshop", "place", "person", "cohort", "move", "cancellation"])
  func namesEveryKey(_ kind: String) throws {
    let schemas = [
      WorkshopDecoder.schema, PlacesDecoder.schema, PeopleDecoder.schema, CohortDecoder.schema,
      SeriesDecoder.moveSchema, SeriesDecoder.cancellationSchema,
    ]
    let manual = try Self.manual()
    let schema = try #require(schemas.first { $0.name == kind })
    for field in schema.fields { #expect(manual.contains("`\(field.french)`"), "\(kind): \(field.french)") }
  }

  @Test func buildsItsExample() async throws {
    var files = ["content/site.yaml": "titre: Essai\nidentifiant: essai\n"]
    let parts = try Self.manual().components(separatedBy: "\n`content/")
    for part in parts.dropFirst() {
      let pieces = part.components(separatedBy: "```\n")
      let path = try #require(part.components(separatedBy: "`").first)
      if pieces.count > 1 { files["content/\(path)"] = pieces[1] }
    }
    #expect(files.count == 6)
    let options = BuildOptions(site: "", moment: ExampleCheck.moment, jobs: 1)
    let checked = try await Build(options, sources: MemoryFileSystem(files)).check()
    let told = checked.diagnostics.filter { $0.range?.path.string != "content/site.yaml" }
    #expect(told.map { "\($0.range?.path.string ?? "") \($0.rule): \($0.summary.english)" } == [])
    #expect(checked.site.workshops.first?.sessions.count == 10)
  }
}
