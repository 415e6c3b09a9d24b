import Foundation
import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

/// Each value of an enumeration is said in words, in each language: a page must never print `format_either`.
struct EnumeratedWordsTests {
  @Test(arguments: ["fr", "en"])
  func sayEveryValue(language: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "templates/strings/\(language).yaml"), encoding: .utf8)
    let keys = Set(text.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) })
    let values =
      ModuleStage.allCases.map { "stage_\($0.rawValue)" } + WorkshopMode.allCases.map { "mode_\($0.rawValue)" }
      + ProgrammeFormat.allCases.map { "format_\($0.rawValue)" }
      + ProgrammeDuration.Entries.allCases.map { "entries_\($0.rawValue)" }
      + ContactKind.allCases.map { "contact_\($0.rawValue)" } + PlaceAccess.allCases.map { "access_\($0.rawValue)" }
      + Provision.allCases.map { "provision_\($0.rawValue)" } + Obstacle.allCases.map { "obstacle_\($0.rawValue)" }
    for value in values { #expect(keys.contains(value), "\(language).yaml lacks \(value)") }
  }
}
