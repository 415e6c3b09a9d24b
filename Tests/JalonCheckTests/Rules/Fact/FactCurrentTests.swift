import Testing

/// A fact is reviewed before its date.
struct FactCurrentTests {
  @Test(arguments: [
    RuleCase(
      name: "past its review",
      files: [
        "content/facts.yaml": "a:\n  libellé: A\n  valeur: 1\n  statut: confirmé\n  à revoir le: 2027-02-28\n",
        "content/pages/p.md": "{{fait:a}}",
      ],
      report: """
        content/facts.yaml:5:16-5:26 warning: fact 'a' was to be reviewed by 2027-02-28
        """),
    RuleCase(
      name: "to be reviewed today",
      files: [
        "content/facts.yaml": "a:\n  libellé: A\n  valeur: 1\n  statut: confirmé\n  à revoir le: 2027-03-01\n",
        "content/pages/p.md": "{{fait:a}}",
      ]),
    RuleCase(
      name: "that no page prints",
      files: ["content/facts.yaml": "a:\n  libellé: A\n  valeur: 1\n  statut: confirmé\n  à revoir le: 2026-01-01\n"]),
    RuleCase(
      name: "without a date",
      files: [
        "content/facts.yaml": "a:\n  libellé: A\n  valeur: 1\n  statut: confirmé\n", "content/pages/p.md": "{{fait:a}}",
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("fact-current", on: example.files)
    #expect(report == example.report)
  }
}
