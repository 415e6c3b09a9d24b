import Testing

/// A site has a help page.
struct SiteHelpPresentTests {
  @Test(arguments: [
    RuleCase(
      name: "no page of that name", files: ["content/pages/a.md": "# Aide"],
      report: "content/site.yaml note: no help page"),
    RuleCase(name: "the page", files: ["content/pages/aide.md": "# Aide"]),
    RuleCase(name: "the page with a capital", files: ["content/pages/Aide.md": "# Aide"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("site-help-present", on: example.files)
    #expect(report == example.report)
  }
}
