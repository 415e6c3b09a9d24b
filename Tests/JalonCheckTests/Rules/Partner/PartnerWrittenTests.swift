import Testing

/// Each partner can be written to.
struct PartnerWrittenTests {
  @Test(arguments: [
    RuleCase(
      name: "a telephone and a desk",
      files: [
        "content/partners.yaml":
          "a:\n  nom: A\n  contacts:\n    - moyen: téléphone\n      valeur: 01\n    - moyen: sur place\n"
      ],
      report: "content/partners.yaml:4:7-5:17 warning: no way to write to 'a'"),
    RuleCase(
      name: "no contact", files: ["content/partners.yaml": "a:\n  nom: A\n"],
      report: "content/partners.yaml:1:1-1:2 warning: no way to write to 'a'"),
    RuleCase(
      name: "a form",
      files: [
        "content/partners.yaml":
          "a:\n  nom: A\n  contacts: [{moyen: formulaire, valeur: \"https://exemple.fr/\"}]\n"
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("partner-written", on: example.files)
    #expect(report == example.report)
  }
}
