import Testing

/// Somebody helps with each obstacle that the site speaks of.
struct PartnerForObstacleTests {
  @Test(arguments: [
    RuleCase(
      name: "named by two modules",
      files: [
        "content/modules/a/index.md": "---\ntitre: A\nfreins: [logement, santé]\n---\n",
        "content/modules/b/index.md": "---\ntitre: B\nfreins: logement\n---\n",
        "content/partners.yaml": "p:\n  nom: P\n  freins: santé\n",
      ],
      report: "content/modules/a/index.md:3:10-3:18 note: no partner helps with this obstacle"),
    RuleCase(name: "nothing named", files: ["content/modules/a/index.md": "---\ntitre: A\n---\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("partner-for-obstacle", on: example.files)
    #expect(report == example.report)
  }
}
