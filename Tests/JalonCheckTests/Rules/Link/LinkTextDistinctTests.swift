import Testing

/// Links of one text lead to one place.
struct LinkTextDistinctTests {
  @Test(arguments: [
    RuleCase(
      name: "two places", files: ["content/pages/p.md": "[Le guide](a.md) [le guide](b.md) [Le guide !](a.md)"],
      report: """
        content/pages/p.md:1:18-1:34 note: 'le guide' leads elsewhere than the first link of this text
        """),
    RuleCase(
      name: "one place, two texts", files: ["content/pages/p.md": "[Le guide](a.md) [Le guide](a.md) [Un autre](b.md)"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("link-text-distinct", on: example.files)
    #expect(report == example.report)
  }
}
