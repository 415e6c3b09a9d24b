import JalonCore
import JalonCurriculum
import Testing

@testable import JalonCheck

/// What the manual shows of each rule is what the rule does.
struct RuleManualTests {
  private static let ids = AllRules.all.map { rule in rule.id.string }

  @Test(arguments: Self.ids)
  func reportsTheWrongExampleAndNotTheRightOne(_ id: String) async throws {
    let rule = try #require(AllRules.all.first { $0.id.string == id })
    let example = rule.manual.example
    let wrong = try await diagnostics(rule.id, example, example.wrong)
    #expect(!wrong.isEmpty, "\(id) is silent about its wrong example")
    let loudest = wrong.map(\.severity).max() ?? rule.severity
    #expect(loudest == rule.severity, "\(id): write 'static let severity = Severity.\(loudest)'")
    let right = try await diagnostics(rule.id, example, example.right)
    #expect(right.map(\.summary.english) == [], "\(id) reports its right example")
  }

  @Test(arguments: Self.ids)
  func saysWhatHoldsInASentenceOfEachLanguage(_ id: String) throws {
    let manual = try #require(AllRules.all.first { $0.id.string == id }).manual
    for text in [manual.summary, manual.reason] {
      #expect(text.french.hasSuffix(".") && text.english.hasSuffix("."), "\(id): \(text.english)")
      #expect(text.french != text.english)
    }
  }

  private func diagnostics(
    _ rule: RuleID, _ example: RuleManual.Example, _ text: String
  ) async throws -> [Diagnostic] {
    var files = ["content/site.yaml": "titre: Essai\n"].merging(example.besides) { _, own in own }
    files[example.path] = text
    return try await CheckedSite.diagnostics(of: files).filter { $0.rule == rule }
  }
}
