import Testing

/// The steps of a follow-up keep what learners note apart.
struct StepIDUniqueTests {
  @Test(arguments: [
    RuleCase(
      name: "a step twice",
      files: [
        "content/follow-ups/demande.yaml": """
        titre: Ma demande
        étapes:
          - {id: depot, titre: Un}
          - {id: depot, titre: Deux}

        """
      ],
      report: """
        content/follow-ups/demande.yaml:4:10-4:15 error: the id 'depot' is taken
        """),
    RuleCase(
      name: "the same step of two follow-ups",
      files: [
        "content/follow-ups/a.yaml": """
        titre: A
        étapes:
          - {id: depot, titre: Un}

        """,
        "content/follow-ups/b.yaml": """
        titre: B
        étapes:
          - {id: depot, titre: Un}

        """,
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("step-id-unique", on: example.files)
    #expect(report == example.report)
  }
}
