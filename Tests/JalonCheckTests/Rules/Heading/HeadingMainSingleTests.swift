import Testing

/// A page has one heading of level one: its title.
struct HeadingMainSingleTests {
  @Test(arguments: [
    RuleCase(
      name: "a second", files: ["content/pages/p.md": "# P\n\n# A\n\n## B\n\n# C\n"],
      report: """
        content/pages/p.md:3:1-3:4 note: second heading of level one: 'A'
        content/pages/p.md:7:1-7:4 note: second heading of level one: 'C'
        """),
    RuleCase(
      name: "one", files: ["content/pages/p.md": "# P\n\n## A\n"]),
    RuleCase(
      name: "none", files: ["content/pages/p.md": "un"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("heading-main-single", on: example.files)
    #expect(report == example.report)
  }
}
