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
      name: "in two lessons",
      files: [
        "content/modules/x/index.md": "# X\n", "content/modules/x/01-a.md": "# A\n\n::: à qui parler\nÀ nous.\n:::\n",
        "content/modules/x/02-b.md": "# B\n\n::: déplier\n## Et si vous changez d'avis ?\nOui.\n:::\n",
      ]),
    RuleCase(
      name: "one in a lesson of another module",
      files: [
        "content/modules/x/index.md": "# X\n\n## À qui parler ?\n", "content/modules/x/01-a.md": "# A\n",
        "content/modules/y/01-b.md": "# B\n\n## Et si je change d'avis ?\n",
      ], report: "content/modules/x/index.md note: this module does not say that one may change one's mind"),
    RuleCase(
      name: "a lesson is not asked", files: ["content/modules/x/01-a.md": "# A\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("module-exit-present", on: example.files)
    #expect(report == example.report)
  }
}
