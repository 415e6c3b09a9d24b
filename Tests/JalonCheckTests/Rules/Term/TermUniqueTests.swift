import Testing

/// A word of the glossary has one entry.
struct TermUniqueTests {
  @Test(arguments: [
    RuleCase(
      name: "case, accents, a hyphen and a plural apart",
      files: [
        "content/glossary.yaml":
          "Cap emploi: {}\ncap-emploi: {}\ncotisation: {}\ncotisations: {}\nréseau: {}\nréseaux: {}\nCaf: {}\nCAF: {}\n"
      ],
      report: """
        content/glossary.yaml:2:1-2:11 warning: 'cap-emploi' and 'Cap emploi' are the same word
        content/glossary.yaml:4:1-4:12 warning: 'cotisations' and 'cotisation' are the same word
        content/glossary.yaml:6:1-6:8 warning: 'réseaux' and 'réseau' are the same word
        content/glossary.yaml:8:1-8:4 warning: 'CAF' and 'Caf' are the same word
        """),
    RuleCase(
      name: "words that are near, and no more",
      files: ["content/glossary.yaml": "client: {}\nclient possible: {}\nprix: {}\npris: {}\nEI: {}\nEIS: {}\n"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("term-unique", on: example.files)
    #expect(report == example.report)
  }
}
