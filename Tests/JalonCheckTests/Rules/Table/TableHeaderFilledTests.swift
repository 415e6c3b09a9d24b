import Testing

/// Each column of a table has a header.
struct TableHeaderFilledTests {
  @Test(arguments: [
    RuleCase(
      name: "a column without", files: ["content/pages/p.md": "| A | |\n| - | - |\n| 1 | 2 |\n"],
      report: """
        content/pages/p.md:1:1-1:8 warning: column 2 without a header
        """),
    RuleCase(
      name: "none at all", files: ["content/pages/p.md": "| | |\n| - | - |\n| 1 | 2 |\n"],
      report: """
        content/pages/p.md:1:1-3:10 warning: table without any column header
        """),
    RuleCase(
      name: "an empty corner above names", files: ["content/pages/p.md": "| | B |\n| - | - |\n| 1 | 2 |\n"]),
    RuleCase(
      name: "an empty corner above nothing", files: ["content/pages/p.md": "| | B |\n| - | - |\n| | 2 |\n"],
      report: """
        content/pages/p.md:1:1-1:8 warning: column 1 without a header
        """),
    RuleCase(
      name: "code for header", files: ["content/pages/p.md": "| `a` | *B* |\n| - | - |\n| 1 | |\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("table-header-filled", on: example.files)
    #expect(report == example.report)
  }
}
