import Testing

/// « Faire le point » asks about each obstacle once.
struct ObstacleAskedOnceTests {
  @Test(arguments: [
    RuleCase(
      name: "housing twice",
      files: [
        "content/check-in.yaml": """
        questions:
          - {frein: logement, question: Un ?, phrase: Non.}
          - {frein: dettes, question: Deux ?, phrase: Non.}
          - {frein: logement, question: Trois ?, phrase: Non.}

        """
      ],
      report: """
        content/check-in.yaml:4:13-4:21 error: another question asks about the same obstacle
        """),
    RuleCase(
      name: "no check-in",
      files: [
        "content/programmes/essai.yaml": """
        nom: Essai

        """
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("obstacle-asked-once", on: example.files)
    #expect(report == example.report)
  }
}
