import Testing

/// A link's text says where it leads.
struct LinkTextExplicitTests {
  @Test(arguments: [
    RuleCase(
      name: "words that say nothing",
      files: ["content/pages/p.md": "[ici](a) [Cliquez **ici** !](b) [En savoir plus…](c) [LÀ](d) [here](e)"],
      report: """
        content/pages/p.md:1:1-1:9 warning: 'ici' does not say where this link leads
        content/pages/p.md:1:10-1:32 warning: 'Cliquez ici !' does not say where this link leads
        content/pages/p.md:1:33-1:53 warning: 'En savoir plus…' does not say where this link leads
        content/pages/p.md:1:54-1:61 warning: 'LÀ' does not say where this link leads
        content/pages/p.md:1:62-1:71 warning: 'here' does not say where this link leads
        """),
    RuleCase(
      name: "an address", files: ["content/pages/p.md": "Voir <https://exemple.fr/a>."],
      report: """
        content/pages/p.md:1:6-1:28 note: an address as a link's text
        """),
    RuleCase(
      name: "the name of a page, with « ici » in it",
      files: ["content/pages/p.md": "[Écrivez-nous ici](a) [La suite du plan](b) <contact@exemple.fr>"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("link-text-explicit", on: example.files)
    #expect(report == example.report)
  }
}
