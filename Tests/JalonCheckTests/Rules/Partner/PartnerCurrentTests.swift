import Testing

/// What is said of a partner was verified within a year.
struct PartnerCurrentTests {
  @Test(arguments: [
    RuleCase(
      name: "two years ago", files: ["content/partners.yaml": "a:\n  nom: A\n  vérifié le: 2025-02-28\n"],
      report: "content/partners.yaml:3:15-3:25 warning: 'a' was last verified more than a year ago"),
    RuleCase(name: "a year ago", files: ["content/partners.yaml": "a:\n  nom: A\n  vérifié le: 2026-03-01\n"]),
    RuleCase(name: "never", files: ["content/partners.yaml": "a:\n  nom: A\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("partner-current", on: example.files)
    #expect(report == example.report)
  }
}
