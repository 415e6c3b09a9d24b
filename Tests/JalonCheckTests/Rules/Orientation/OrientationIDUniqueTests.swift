import Testing

/// Grids name each question, and each of its answers, by an id of its own.
struct OrientationIDUniqueTests {
  @Test(arguments: [
    RuleCase(
      name: "a question and an answer twice",
      files: [
        "content/orientation.yaml": """
        questions:
          - {id: lieu, question: Où ?, réponses: [{id: ici, texte: Ici}, {id: ici, texte: Là}]}
          - {id: lieu, question: Quand ?, réponses: [{id: ici, texte: Ici}, {id: la, texte: Là}]}

        """
      ],
      report: """
        content/orientation.yaml:2:71-2:74 error: the id 'ici' is taken
        content/orientation.yaml:3:10-3:14 error: the id 'lieu' is taken
        """),
    RuleCase(
      name: "the same answer to two questions",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]
          - {id: quand, question: Quand ?, réponses: [{id: ici, texte: Ici}, {id: la, texte: Là}]}

        """
      ]),
    RuleCase(
      name: "no orientation",
      files: [
        "content/programmes/essai.yaml": """
        nom: Essai

        """
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("orientation-id-unique", on: example.files)
    #expect(report == example.report)
  }
}
