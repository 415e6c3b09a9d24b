import Testing

@testable import JalonBuild

/// `jalon check --fix`: the edits that are certain, and no other byte.
struct CheckReportTests {
  private func check(_ folder: TemporaryFolder, rules: [String] = []) async throws -> CheckReport {
    try await Check(BuildOptions(site: folder.path, moment: .instant(0), jobs: 1), rules: rules).run()
  }

  @Test func appliesEveryFixItAndLeavesOtherBytes() async throws {
    let folder = try TemporaryFolder([
      "content/site.yaml": "\u{FEFF}# é\r\ntitr: Essai\r\nlangue:   fr\r\n",
      "content/modules/prix/index.md": "---\ntitre: Prix   \nutile avant: [autr, prx]\n---\nun  \n",
      "content/modules/autre/index.md": "---\ntitre: Étude : par où commencer\n---\n",
      "content/pages/a.md": "# A",
    ])
    let before = try await check(folder)
    let fixed = before.diagnostics.filter { !$0.fixIts.isEmpty }
    #expect(
      fixed.map { "\($0.range?.path.string ?? "") \($0.rule)" } == [
        "content/modules/autre/index.md data-value-quoted", "content/modules/prix/index.md reference-target-exists",
        "content/modules/prix/index.md reference-target-exists", "content/site.yaml data-key-known",
      ])
    #expect(try before.applyFixes() == 4)
    #expect(
      folder.drawing(of: "content") == [
        "modules/autre/index.md: ---\ntitre: \"Étude : par où commencer\"\n---\n",
        "modules/prix/index.md: ---\ntitre: Prix   \nutile avant: [autre, prix]\n---\nun  \n", "pages/a.md: # A",
        "site.yaml: \u{FEFF}# é\r\ntitre: Essai\r\nlangue:   fr\r\n",
      ])
    let after = try await check(folder)
    #expect(after.diagnostics.filter { !$0.fixIts.isEmpty }.map(\.rule.string) == [])
    #expect(try after.applyFixes() == 0)
  }

  @Test func keepsAFilesPermissions() async throws {
    let folder = try TemporaryFolder(["content/site.yaml": "titr: Essai\n"])
    try folder.allow(0o600, on: "content/site.yaml")
    #expect(try await check(folder).applyFixes() == 1)
    #expect(folder.permissions(of: "content/site.yaml") == 0o600)
  }

  @Test func tellsOfTheRulesThatAreAskedFor() async throws {
    let folder = try TemporaryFolder(["content/site.yaml": "titre: Essai\n", "content/pages/a.md": ""])
    #expect(try await check(folder, rules: ["title-present"]).diagnostics.map(\.rule.string) == ["title-present"])
  }
}
