import Testing

/// A heading has words.
struct HeadingFilledTests {
  @Test(arguments: [
    RuleCase(
      name: "nothing, spaces, an id alone", files: ["content/pages/p.md": "# P\n\n##\n\n## {#a}\n"],
      report: """
        content/pages/p.md:3:1-3:3 warning: heading without words
        content/pages/p.md:5:1-5:8 warning: heading without words
        """),
    RuleCase(
      name: "code and a picture with words", files: ["content/pages/p.md": "# `P`\n\n## ![A](a.png)\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("heading-filled", on: example.files)
    #expect(report == example.report)
  }
}
