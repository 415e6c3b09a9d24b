import Testing

/// A table has at least two columns.
struct TableColumnsSeveralTests {
  @Test(arguments: [
    RuleCase(
      name: "one", files: ["content/pages/p.md": "| A |\n| - |\n| 1 |\n"],
      report: """
        content/pages/p.md:1:1-3:6 note: table of a single column
        """),
    RuleCase(
      name: "two", files: ["content/pages/p.md": "| A | B |\n| - | - |\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("table-columns-several", on: example.files)
    #expect(report == example.report)
  }
}
