import Testing

/// « Faire le point » thinks of every obstacle.
struct ObstacleAskedTests {
  @Test(arguments: [
    RuleCase(
      name: "housing alone",
      files: [
        "content/check-in.yaml": """
        questions:
          - {frein: logement, question: Un ?, phrase: Non.}

        """
      ],
      report: """
        content/check-in.yaml note: no question about: childcare, mobility, health, debt, digital, language, rights, isolation, justice, administrative_status
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
    let report = try await CheckedSite.report("obstacle-asked", on: example.files)
    #expect(report == example.report)
  }
}
