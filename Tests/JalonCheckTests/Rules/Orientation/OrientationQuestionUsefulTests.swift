import Testing

/// Each question that is asked changes what is proposed.
struct OrientationQuestionUsefulTests {
  @Test(arguments: [
    RuleCase(
      name: "a question that nothing names",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]

        """
      ],
      report: """
        content/orientation.yaml:2:9-2:13 warning: the answer to 'Où ?' changes nothing
        """),
    RuleCase(
      name: "a criterion that every answer meets",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]

        """,
        "content/programmes/essai.yaml": """
        nom: Essai
        grille:
          - {critère: A, question: lieu, convient: [ici, ailleurs], sinon: Non.}

        """,
      ],
      report: """
        content/orientation.yaml:2:9-2:13 warning: the answer to 'Où ?' changes nothing
        """),
    RuleCase(
      name: "a question without a choice, which another rule tells",
      files: [
        "content/orientation.yaml": """
        questions:
          - {id: lieu, question: Où ?}
          - {id: envie, question: Quoi ?, réponses: [{id: tout, texte: Tout}]}

        """
      ]),
    RuleCase(
      name: "a criterion that tells answers apart",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]

        """,
        "content/programmes/essai.yaml": """
        nom: Essai
        grille:
          - {critère: A, question: lieu, convient: [ici], sinon: Non.}

        """,
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("orientation-question-useful", on: example.files)
    #expect(report == example.report)
  }
}
