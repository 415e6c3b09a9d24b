import Testing

/// A fact that prints no number gives a page to read.
struct FactSourcedTests {
  @Test(arguments: [
    RuleCase(
      name: "disputed, without a page",
      files: [
        "content/facts.yaml": "a:\n  libellé: A\n  valeur: 1\n  statut: contesté\n", "content/pages/p.md": "{{fait:a}}",
      ],
      report: """
        content/facts.yaml:1:1-1:2 error: fact 'a' has neither a value nor an official page
        """),
    RuleCase(
      name: "without a source, in data",
      files: [
        "content/facts.yaml": "a:\n  libellé: A\n  statut: sans source\n",
        "content/programmes/essai.yaml": "nom: Essai\nrésumé: Sur {{fait:a}}.\n",
      ],
      report: """
        content/facts.yaml:1:1-1:2 error: fact 'a' has neither a value nor an official page
        """),
    RuleCase(
      name: "disputed, with an official page",
      files: [
        "content/facts.yaml":
          "a:\n  libellé: A\n  statut: contesté\n  officiel: {titre: Page, url: https://exemple.fr}\n",
        "content/pages/p.md": "{{fait:a}}",
      ]),
    RuleCase(
      name: "to verify, with its number",
      files: [
        "content/facts.yaml": "a:\n  libellé: A\n  valeur: 1\n  statut: à vérifier\n",
        "content/pages/p.md": "{{fait:a}}",
      ]),
    RuleCase(name: "that no page prints", files: ["content/facts.yaml": "a:\n  libellé: A\n  statut: contesté\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("fact-sourced", on: example.files)
    #expect(report == example.report)
  }
}
