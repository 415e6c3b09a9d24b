import Testing

/// Whoever says that something is hard is given a page to read or somebody to ask.
struct ObstacleAnsweredTests {
  @Test(arguments: [
    RuleCase(
      name: "nothing",
      files: [
        "content/check-in.yaml": """
        questions:
          - {frein: logement, question: Un ?, phrase: Non.}

        """,
        "content/partners.yaml": """
        ecoute:
          nom: Écoute
          freins: [dettes]

        """,
      ],
      report: """
        content/check-in.yaml:2:13-2:21 warning: neither a page nor a partner for this obstacle
        """),
    RuleCase(
      name: "a partner who names it",
      files: [
        "content/check-in.yaml": """
        questions:
          - {frein: dettes, question: Un ?, phrase: Non.}

        """,
        "content/partners.yaml": """
        ecoute:
          nom: Écoute
          freins: [dettes]

        """,
      ]),
    RuleCase(
      name: "a partner that it names",
      files: [
        "content/check-in.yaml": """
        questions:
          - {frein: logement, question: Un ?, phrase: Non., partenaires: [ecoute]}

        """,
        "content/partners.yaml": """
        ecoute:
          nom: Écoute

        """,
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("obstacle-answered", on: example.files)
    #expect(report == example.report)
  }
}
