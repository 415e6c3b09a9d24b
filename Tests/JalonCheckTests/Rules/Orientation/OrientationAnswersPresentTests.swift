import Testing

/// A question offers something to answer.
struct OrientationAnswersPresentTests {
  @Test(arguments: [
    RuleCase(
      name: "no answer, then one",
      files: [
        "content/orientation.yaml": """
        questions:
          - {id: lieu, question: Où ?, réponses: []}
          - {id: quand, question: Quand ?, réponses: [{id: la, texte: Là}]}

        """
      ],
      report: """
        content/orientation.yaml:2:10-2:14 warning: 'Où ?' has not two answers
        content/orientation.yaml:3:10-3:15 warning: 'Quand ?' has not two answers
        """),
    RuleCase(
      name: "two answers",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]

        """
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("orientation-answers-present", on: example.files)
    #expect(report == example.report)
  }
}
