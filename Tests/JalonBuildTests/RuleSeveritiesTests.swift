import JalonCore
import JalonCurriculum
import Testing

@testable import JalonBuild

/// What site.yaml says of rules.
struct RuleSeveritiesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let settings: String
    let diagnostics: [String]
    var testDescription: String { settings }
  }

  @Test(arguments: [
    Case(settings: "", diagnostics: ["warning title-present", "note site-help-present"]),
    Case(
      settings: "règles:\n  title-present: erreur\n", diagnostics: ["error title-present", "note site-help-present"]),
    Case(settings: "rules:\n  title-present: note\n", diagnostics: ["note title-present", "note site-help-present"]),
    Case(settings: "règles:\n  title-present: non\n", diagnostics: ["note site-help-present"]),
    Case(
      settings: "règles:\n  title-present: désactivée\n  site-help-present: avertissement\n",
      diagnostics: ["warning site-help-present"]),
  ])
  func apply(_ example: Case) async throws {
    let sources = MemoryFileSystem([
      "content/site.yaml": "titre: Essai\nadresse: https://exemple.fr/\norganisation: {courriel: contact@exemple.fr}\n"
        + example.settings,
      "content/pages/a.md": "",
    ])
    let options = BuildOptions(site: "", moment: .instant(0), jobs: 1)
    let diagnostics = try await Build(options, sources: sources).check().diagnostics
    #expect(
      diagnostics.filter { $0.rule.string != "data-key-present" }.map { "\($0.severity) \($0.rule)" }
        == example.diagnostics)
  }

  @Test func tellOfARuleThatIsNone() async throws {
    let sources = MemoryFileSystem(["content/site.yaml": "titre: Essai\nrègles:\n  title-presnt: erreur\n"])
    let options = BuildOptions(site: "", moment: .instant(0), jobs: 1)
    let diagnostics = try await Build(options, sources: sources).check().diagnostics
    #expect(
      diagnostics.filter { $0.rule.string == "data-key-known" }.map { "\($0.severity): \($0.summary.english)" } == [
        "warning: no rule 'title-presnt'; did you mean 'title-present'?"
      ])
  }
}
