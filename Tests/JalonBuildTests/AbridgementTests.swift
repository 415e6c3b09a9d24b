import JalonCore
import Testing

@testable import JalonBuild

/// A file that breaks a rule again and again is told of it shortly, in every format.
struct AbridgementTests {
  private let folder: TemporaryFolder

  init() throws {
    let sentence = "Un lien [ici](b.md) à suivre à 14h30.\n\n"
    folder = try TemporaryFolder([
      "content/site.yaml":
        "règles: {time-formatted: note}\ntitre: Essai\nadresse: https://exemple.fr/\norganisation:\n  nom: A\n  courriel: contact@exemple.fr\n",
      "content/pages/aide.md": "# A\n\n" + String(repeating: sentence, count: 6),
      "content/pages/b.md": "# B\n\n" + String(repeating: "À 14h30.\n\n", count: 4)
        + String(repeating: "[a](c.md)\n\n", count: 6),
    ])
  }

  private func report(rules: [String] = []) async throws -> CheckReport {
    try await Check(BuildOptions(site: folder.path, moment: .instant(0), jobs: 1), rules: rules).run()
  }

  private static func lines(_ rule: String, _ report: CheckReport, _ file: String) -> [String] {
    report.text(format: "text", in: .french, isColoured: false).split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix(file) && $0.hasSuffix("[\(rule)]") }
  }

  @Test func tellsThreePlacesAndCountsTheOthers() async throws {
    let report = try await report()
    #expect(Self.lines("time-formatted", report, "content/pages/aide.md").count == 3)
    // Four are told rather than three and a count of one.
    #expect(Self.lines("time-formatted", report, "content/pages/b.md").count == 4)
  }

  @Test(arguments: CheckReport.formats)
  func countsInEachFormat(_ format: String) async throws {
    let text = try await report().text(format: format, in: .french, isColoured: false)
    #expect(text.contains("Et 3 autres dans ce fichier : « jalon check --rule time-formatted » les dit toutes."))
  }

  @Test func tellsEachError() async throws {
    #expect(Self.lines("link-target-exists", try await report(), "content/pages/b.md").count == 6)
  }

  // Each misspelt name has its own near miss.
  @Test func tellsEachMisspeltBlock() async throws {
    let names = ["objectfs", "atention", "consiel", "exmple", "quizz", "questins"]
    let folder = try TemporaryFolder([
      "content/site.yaml": "titre: Essai\n",
      "content/pages/a.md": "# A\n\n" + names.map { "::: \($0)\nUn.\n:::\n\n" }.joined()
        + String(repeating: "::: columns\nUn.\n:::\n\n", count: 30),
    ])
    let report = try await Check(BuildOptions(site: folder.path, moment: .instant(0), jobs: 1)).run()
    let lines = Self.lines("block-name-known", report, "content/pages/a.md")
    #expect(lines.count == 20)
    for name in names { #expect(lines.contains { $0.contains("« \(name) »") }) }
  }

  @Test func tellsAllOfARuleThatIsAskedFor() async throws {
    let report = try await report(rules: ["time-formatted"])
    #expect(Self.lines("time-formatted", report, "content/pages/aide.md").count == 6)
  }

  @Test func countsWhatItDoesNotTell() async throws {
    let report = try await report()
    #expect(report.text(format: "text", in: .french, isColoured: false).hasSuffix(", 10 notes.\n"))
  }
}
