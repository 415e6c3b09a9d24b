import Testing

@testable import JalonBuild

/// `jalon check --fix`: the edits that are certain, and no other byte.
struct CheckReportTests {
  private func check(_ folder: TemporaryFolder, rules: [String] = []) async throws -> CheckReport {
    try await Check(BuildOptions(site: folder.path, moment: .instant(0), jobs: 1), rules: rules).run()
  }

  @Test func appliesEveryFixItAndLeavesOtherBytes() async throws {
    let folder = try TemporaryFolder([
      "content/site.yaml": "\u{FEFF}# é\r\ntitre: Essai : un\r\nlangue:   fr\r\n",
      "content/modules/prix/index.md": "---\ntitre: Prix   \nobjectifs: [a, b\n---\nun  \n",
      "content/modules/autre/index.md": "---\ntitre: Étude : par où commencer\n---\n",
      "content/pages/a.md": "# A",
    ])
    let before = try await check(folder)
    let fixed = before.diagnostics.filter { !$0.fixIts.isEmpty }
    #expect(
      fixed.map { "\($0.range?.path.string ?? "") \($0.rule)" } == [
        "content/modules/autre/index.md data-value-quoted", "content/modules/prix/index.md data-syntax-valid",
        "content/site.yaml data-value-quoted",
      ])
    #expect(try before.applyFixes() == 3)
    #expect(
      folder.drawing(of: "content") == [
        "modules/autre/index.md: ---\ntitre: \"Étude : par où commencer\"\n---\n",
        "modules/prix/index.md: ---\ntitre: Prix   \nobjectifs: [a, b]\n---\nun  \n", "pages/a.md: # A",
        "site.yaml: \u{FEFF}# é\r\ntitre: \"Essai : un\"\r\nlangue:   fr\r\n",
      ])
    let after = try await check(folder)
    #expect(after.diagnostics.filter { !$0.fixIts.isEmpty }.map(\.rule.string) == [])
    #expect(try after.applyFixes() == 0)
  }

  @Test func lowersAHeadingAndThoseThatHangOnIt() async throws {
    let folder = try TemporaryFolder([
      "content/pages/a.md": "# P\n\n#### A\n\n##### B ###\n\n#### C\n\n>   ### D\n\n## E\n\n#### F\n\n### G\n"
    ])
    _ = try await check(folder, rules: ["heading-levels-in-order"]).applyFixes()
    #expect(
      folder.text("content/pages/a.md")
        == "# P\n\n## A\n\n### B ###\n\n## C\n\n>   ## D\n\n## E\n\n### F\n\n### G\n")
    #expect(try await check(folder, rules: ["heading-levels-in-order"]).diagnostics.isEmpty)
  }

  @Test func givesBlocksWithoutAnIdOneOfTheirWords() async throws {
    let quiz = "\nÀ qui demander son avis en premier lieu ?\n\n- [x] À trois clients\n  > Oui.\n:::\n\n"
    let folder = try TemporaryFolder([
      "content/pages/a.md":
        "# P\n\n::: quiz\(quiz)::: quiz :::\(quiz):::: {.quiz}\(quiz)> ::: quiz {type=choix}\n> A ?\n>\n"
        + "> - [x] Oui\n>   > Oui.\n> :::\n\n::: fiche à remplir {titre=\"Mon prix\"}\n- Prix : [montant prix]\n:::\n"
    ])
    let wanted = ["quiz-id-present", "worksheet-id-present"]
    #expect(try await check(folder, rules: wanted).applyFixes() == 5)
    let fences = folder.text("content/pages/a.md")?.split(separator: "\n").filter { $0.contains("{") }
    #expect(
      fences == [
        "::: quiz {#q-a-qui-demander-son-avis}", "::: quiz {#q-a-qui-demander-son-avis-2} :::",
        ":::: {#q-a-qui-demander-son-avis-3 .quiz}", "> ::: quiz {#q-a type=choix}",
        "::: fiche à remplir {#f-mon-prix titre=\"Mon prix\"}",
      ])
    #expect(try await check(folder, rules: wanted + ["id-unique"]).diagnostics.isEmpty)
  }

  @Test func givesEachIdToOneFileOfTheSite() async throws {
    let quiz = "::: quiz\nÀ qui ?\n\n- [x] À vous\n  > Oui.\n:::\n\n"
    let folder = try TemporaryFolder([
      "content/modules/m/01-a.md": "# A\n\n" + quiz, "content/modules/m/01-a.simple.md": quiz,
      "content/modules/m/02-b.md": "# B\n\n" + quiz + quiz,
      "content/pages/p.md": "# P\n\n" + quiz.replacing("quiz", with: "quiz {#q-a-qui}"),
    ])
    #expect(try await check(folder, rules: ["quiz-id-present"]).applyFixes() == 4)
    let fences = ["01-a.md", "01-a.simple.md", "02-b.md"].map { name in
      folder.text("content/modules/m/\(name)")?.split(separator: "\n").filter { $0.contains("{") } ?? []
    }
    #expect(
      fences == [
        ["::: quiz {#q-a-qui-2}"], ["::: quiz {#q-a-qui-2}"], ["::: quiz {#q-a-qui-3}", "::: quiz {#q-a-qui-2-2}"],
      ])
    #expect(try await check(folder, rules: ["quiz-id-present", "id-unique"]).diagnostics.isEmpty)
  }

  @Test func keepsAFilesPermissions() async throws {
    let folder = try TemporaryFolder(["content/site.yaml": "titre: Essai : un\n"])
    try folder.allow(0o600, on: "content/site.yaml")
    #expect(try await check(folder).applyFixes() == 1)
    #expect(folder.permissions(of: "content/site.yaml") == 0o600)
  }

  @Test func tellsOfTheRulesThatAreAskedFor() async throws {
    let folder = try TemporaryFolder(["content/site.yaml": "titre: Essai\n", "content/pages/a.md": ""])
    #expect(try await check(folder, rules: ["title-present"]).diagnostics.map(\.rule.string) == ["title-present"])
  }
}
