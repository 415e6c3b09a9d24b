import Testing

/// A link without an address is told, and does not keep a site from being published.
struct LinkAddressPresentTests {
  @Test(arguments: [
    RuleCase(
      name: "empty parentheses", files: ["content/pages/p.md": "[Le guide]() et [l'autre](<>).\n"],
      report: """
        content/pages/p.md:1:1-1:13 warning: this link has no address
        content/pages/p.md:1:17-1:30 warning: this link has no address
        """),
    RuleCase(
      name: "addresses", files: ["content/pages/p.md": "[Le guide](#a) [l'autre](https://exemple.fr) [mot] ()\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("link-address-present", on: example.files)
    #expect(report == example.report)
  }
}
