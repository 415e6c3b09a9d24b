import Testing

/// Headings go down one level at a time.
struct HeadingLevelsInOrderTests {
  @Test(arguments: [
    RuleCase(
      name: "a level skipped", files: ["content/pages/p.md": "# P\n\n### Trop loin\n\n##### Encore\n"],
      report: """
        content/pages/p.md:3:1-3:14 warning: heading 'Trop loin' of level 3 after a level 1
        content/pages/p.md:5:1-5:13 warning: heading 'Encore' of level 5 after a level 3
        """),
    RuleCase(
      name: "the first heading is a third", files: ["content/pages/p.md": "---\ntitre: P\n---\n### A\n"],
      report: """
        content/pages/p.md:4:1-4:6 warning: heading 'A' of level 3 after a level 1
        """),
    RuleCase(name: "down one by one, up by many", files: ["content/pages/p.md": "# P\n\n## A\n\n### B\n\n## C\n"]),
    RuleCase(name: "a title in the front matter", files: ["content/pages/p.md": "---\ntitre: P\n---\n## A\n"]),
    RuleCase(name: "no heading", files: ["content/pages/p.md": "un"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("heading-levels-in-order", on: example.files)
    #expect(report == example.report)
  }
}
