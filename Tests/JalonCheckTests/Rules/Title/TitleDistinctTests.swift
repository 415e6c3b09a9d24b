import Testing

/// Two lessons of a module have two titles.
struct TitleDistinctTests {
  @Test(arguments: [
    RuleCase(
      name: "the same",
      files: ["content/modules/x/01-a.md": "# Le prix\n", "content/modules/x/02-b.md": "---\ntitre: LE PRIX\n---\n"],
      report: """
        content/modules/x/02-b.md warning: 'LE PRIX' is another lesson's title too
        """),
    RuleCase(
      name: "in two modules",
      files: ["content/modules/x/01-a.md": "# Le prix\n", "content/modules/y/01-a.md": "# Le prix\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("title-distinct", on: example.files)
    #expect(report == example.report)
  }
}
