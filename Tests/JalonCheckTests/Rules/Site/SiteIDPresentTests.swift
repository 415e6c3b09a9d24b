import Testing

/// A site with workshops or learners has an id.
struct SiteIDPresentTests {
  @Test(arguments: [
    RuleCase(
      name: "a workshop, no id",
      files: ["content/workshops/a.md": "---\ntitre: A\ndébut: 2027-03-02 10:00\ndurée: 2 h\n---\n"],
      report: "content/site.yaml error: 'id:' is missing, but the site has workshops or learners"),
    RuleCase(
      name: "a workshop and an id",
      files: [
        "content/site.yaml": "titre: Essai\nidentifiant: essai\n",
        "content/workshops/a.md": "---\ntitre: A\ndébut: 2027-03-02 10:00\ndurée: 2 h\n---\n",
      ]),
    RuleCase(name: "neither", files: ["content/pages/a.md": "# A"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("site-id-present", on: example.files)
    #expect(report == example.report)
  }
}
