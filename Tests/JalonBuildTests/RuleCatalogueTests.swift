import Foundation
import JalonCore
import JalonCurriculum
import Testing

@testable import JalonBuild

/// The rules, each once in the sources and once in the catalogue; what the manual shows of them is what they do.
struct RuleCatalogueTests {
  @Test func holdsEveryIdOfTheSourcesAndNoOther() throws {
    let ids = try Self.idsOfTheSources()
    for (id, file) in ids.sorted(by: { $0.key < $1.key }) where !RuleCatalogue.contains(id) {
      Issue.record("\(file) reports '\(id)': add RuleEntry(\"\(id)\", …) to Sources/JalonBuild/Manual/")
    }
    for id in RuleCatalogue.ids.subtracting(ids.keys).sorted() {
      Issue.record("no source reports '\(id)': remove its entry from Sources/JalonBuild/Manual/")
    }
    #expect(RuleCatalogue.entries.count == RuleCatalogue.ids.count, "one entry an id")
    #expect(RuleCatalogue.ids.filter { $0.wholeMatch(of: /[a-z]+(-[a-z]+)+/) == nil } == [], "kebab case, family first")
  }

  @Test func knowsTheNearestId() {
    #expect(RuleCatalogue.contains("id-unique"))
    #expect(!RuleCatalogue.contains("id-uniqe"))
    #expect(RuleCatalogue.nearest(to: "id-uniqe") == "id-unique")
    #expect(RuleCatalogue.nearest(to: "zygomatique") == nil)
  }

  private static let examples = RuleCatalogue.entries.filter { $0.example != nil }.map { entry in entry.id.string }

  @Test(arguments: examples)
  func showsWhatIsReportedAndWhatIsNot(_ id: String) async throws {
    let entry = try #require(RuleCatalogue.entry(id))
    let example = try #require(entry.example)
    let wrong = try await ExampleCheck.diagnostics(of: example, example.wrong).filter { $0.rule == entry.id }
    #expect(wrong.map(\.severity).max() == entry.severity, "\(id), in its wrong example")
    let right = try await ExampleCheck.diagnostics(of: example, example.right).filter { $0.rule == entry.id }
    #expect(right.map(\.summary.english) == [], "\(id), in its right example")
  }

  private static let ids = RuleCatalogue.entries.map { entry in entry.id.string }

  @Test(arguments: ids)
  func saysWhatHoldsInASentenceOfEachLanguage(_ id: String) throws {
    let entry = try #require(RuleCatalogue.entry(id))
    for text in [entry.summary, entry.advice] {
      #expect(text.french.hasSuffix(".") && text.english.hasSuffix("."), "\(id): \(text.english)")
      #expect(text.french != text.english)
    }
  }

  private static func idsOfTheSources() throws -> [String: String] {
    let sources = URL(filePath: TemporaryFolder.project).appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var ids: [String: String] = [:]
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: url, encoding: .utf8)
      for match in text.matches(of: /RuleID\(\s*"([^"]+)"/) { ids[String(match.1)] = url.lastPathComponent }
    }
    return ids
  }
}
