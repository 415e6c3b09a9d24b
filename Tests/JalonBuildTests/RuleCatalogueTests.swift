import Foundation
import Testing

@testable import JalonBuild

/// The ids of every rule, written once in the sources and once in the catalogue.
struct RuleCatalogueTests {
  @Test func holdsEveryIdOfTheSourcesAndNoOther() throws {
    let sources = URL(filePath: TemporaryFolder.project).appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var ids: Set<String> = []
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: url, encoding: .utf8)
      ids.formUnion(text.matches(of: /RuleID\(\s*"([^"]+)"/).map { String($0.1) })
    }
    #expect(ids.subtracting(RuleCatalogue.ids).sorted() == [], "in the sources alone")
    #expect(RuleCatalogue.ids.subtracting(ids).sorted() == [], "in the catalogue alone")
    #expect(RuleCatalogue.ids.filter { $0.wholeMatch(of: /[a-z]+(-[a-z]+)+/) == nil } == [], "kebab case, family first")
  }

  @Test func knowsTheNearestId() {
    #expect(RuleCatalogue.contains("id-unique"))
    #expect(!RuleCatalogue.contains("id-uniqe"))
    #expect(RuleCatalogue.nearest(to: "id-uniqe") == "id-unique")
    #expect(RuleCatalogue.nearest(to: "zygomatique") == nil)
  }
}
