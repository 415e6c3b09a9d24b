import Foundation
import JalonCore
import Testing

@testable import JalonCheck

/// One name in four spellings: a rule's id, its type, its file, its test.
struct AllRulesTests {
  @Test func namesEachRuleAfterItsFile() throws {
    let files = try Self.files(below: "Sources/JalonCheck/Rules")
    let listed = Dictionary(
      uniqueKeysWithValues: AllRules.all.map { ("\($0)", $0.id.string) })
    #expect(Set(listed.keys) == Set(files.map(\.name)), "every file is a rule of AllRules")
    for file in files {
      let id = Self.kebabCase(file.name)
      #expect(listed[file.name] == id, "the id of \(file.name)")
      #expect(file.folder.lowercased() == id.prefix { $0 != "-" }, "the folder of \(file.name)")
    }
  }

  @Test func testsEachRuleBesideItsName() throws {
    let rules = try Self.files(below: "Sources/JalonCheck/Rules").map { "\($0.folder)/\($0.name)Tests" }
    let tests = try Self.files(below: "Tests/JalonCheckTests/Rules").map { "\($0.folder)/\($0.name)" }
    #expect(Set(tests) == Set(rules))
  }

  @Test(arguments: [
    ("SiteIDPresent", "site-id-present"), ("FactCurrent", "fact-current"), ("URLKnown", "url-known"), ("A", "a"),
  ])
  func spellsNames(_ name: String, _ id: String) {
    #expect(Self.kebabCase(name) == id)
  }

  private static func files(below folder: String) throws -> [(folder: String, name: String)] {
    var root = URL(filePath: #filePath)
    for _ in 1...3 { root.deleteLastPathComponent() }
    let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    var found: [(folder: String, name: String)] = []
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "swift" else { continue }
      found.append(
        (url.deletingLastPathComponent().lastPathComponent, url.deletingPathExtension().lastPathComponent))
    }
    return found
  }

  private static func kebabCase(_ name: String) -> String {
    let letters = Array(name)
    return letters.indices.map { index in
      let startsWord =
        index > 0 && letters[index].isUppercase
        && (letters[index - 1].isLowercase || index + 1 < letters.count && letters[index + 1].isLowercase)
      return (startsWord ? "-" : "") + letters[index].lowercased()
    }
    .joined()
  }
}
