import JalonCheck
import JalonCore
import Testing

@testable import JalonBuild

/// After `jalon check --fix` a rule is silent, and every other byte is where it was.
struct FixItTests {
  private static let rules = RuleCatalogue.entries.filter { $0.example != nil }.map { entry in entry.id.string }

  @Test(arguments: rules)
  func mendsTheWrongExampleAndNothingElse(_ id: String) async throws {
    let entry = try #require(RuleCatalogue.entry(id))
    let example = try #require(entry.example)
    let folder = try TemporaryFolder(ExampleCheck.files(of: example, example.wrong))
    let before = try await check(id, folder)
    let fixIts = before.diagnostics.flatMap(\.fixIts)
    guard !fixIts.isEmpty else { return }
    #expect(try before.applyFixes() == Set(fixIts).count)
    let mended = try #require(folder.text(example.path))
    #expect(untouched(of: example.wrong, fixIts) == untouched(of: mended, moved(fixIts)), "\(id)")
    let after = try await check(id, folder).diagnostics
    #expect(after.map(\.summary.english) == [], "\(id) after its fix-its:\n\(mended)")
  }

  @Test func areOfferedByTheseRules() async throws {
    var offering: [String] = []
    for entry in RuleCatalogue.entries {
      guard let example = entry.example else { continue }
      let told = try await ExampleCheck.diagnostics(of: example, example.wrong)
      if told.contains(where: { $0.rule == entry.id && !$0.fixIts.isEmpty }) { offering.append(entry.id.string) }
    }
    let expected = [
      "data-syntax-valid", "data-value-quoted", "front-matter-closed", "heading-levels-in-order", "quiz-id-present",
      "suppression-used", "worksheet-id-present",
    ]
    #expect(Set(expected).subtracting(offering).sorted() == [], "no longer offer a fix-it")
  }

  private func check(_ rule: String, _ folder: TemporaryFolder) async throws -> CheckReport {
    try await Check(BuildOptions(site: folder.path, moment: ExampleCheck.moment, jobs: 1), rules: [rule]).run()
  }

  /// The bytes between the edits.
  private func untouched(of text: String, _ fixIts: [FixIt]) -> [[UInt8]] {
    var bytes = Array(text.utf8)[...]
    var pieces: [[UInt8]] = []
    for fixIt in Set(fixIts).sorted(by: { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }) {
      guard fixIt.range.bytes.upperBound <= bytes.endIndex else { return [] }
      pieces.append(Array(bytes[bytes.startIndex..<fixIt.range.bytes.lowerBound]))
      bytes = bytes[fixIt.range.bytes.upperBound...]
    }
    return pieces + [Array(bytes)]
  }

  /// The edits where they stand once they are made.
  private func moved(_ fixIts: [FixIt]) -> [FixIt] {
    var shift = 0
    return Set(fixIts).sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }.map { fixIt in
      let start = fixIt.range.bytes.lowerBound + shift
      let length = fixIt.replacement.utf8.count
      shift += length - fixIt.range.bytes.count
      return FixIt(
        fixIt.title, at: SourceRange(fixIt.range.path, start..<start + length), replacement: fixIt.replacement)
    }
  }
}
