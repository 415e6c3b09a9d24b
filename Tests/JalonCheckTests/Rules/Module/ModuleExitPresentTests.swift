import Testing

/// A module says whom to talk to, and what happens if one changes one's mind.
struct ModuleExitPresentTests {
  @Test(arguments: [
    RuleCase(
      name: "neither", files: ["content/modules/x/index.md": "---\ntitre: X\n---\nUn.\n"],
      report: """
        content/modules/x/index.md note: this module does not say that one may change one's mind
        content/modules/x/index.md note: this module does not say whom to talk to
        """),
    RuleCase(
      name: "a contact in the front matter, a heading",
      files: [
        "content/modules/x/index.md":
          "---\ntitre: X\ncontact:\n  - {moyen: sms, valeur: '06'}\n---\n## Et si je changeais d’avis ?\n"
      ]),
    RuleCase(
      name: "a block, a heading in English",
      files: ["content/modules/x/index.md": "# X\n\n::: à qui parler\nÀ nous.\n:::\n\n## What if I change my mind?\n"]),
    RuleCase(
      name: "a lesson is not asked", files: ["content/modules/x/01-a.md": "# A\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("module-exit-present", on: example.files)
    #expect(report == example.report)
  }
}
