import Testing

/// A criterion that names a question says which answers fit, and what to say otherwise.
struct OrientationCriterionCompleteTests {
  @Test(arguments: [
    RuleCase(
      name: "no answer, no question, no reason",
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
          - {critère: A, question: lieu, sinon: Non.}
          - {critère: B, convient: [ici]}
          - {critère: C, question: lieu, convient: [ici]}

        """,
      ],
      report: """
        content/programmes/essai.yaml:3:28-3:32 warning: criterion without 'fits'
        content/programmes/essai.yaml:4:29-4:32 warning: criterion without 'question'
        content/programmes/essai.yaml:5:28-5:32 warning: criterion without 'otherwise'
        """),
    RuleCase(
      name: "what only the organisation sees",
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
          - {critère: A}

        """,
      ]),
    RuleCase(
      name: "professionals are told no reason",
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
          - {critère: A, question: lieu, convient: [ici], pour: professionnels}

        """,
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("orientation-criterion-complete", on: example.files)
    #expect(report == example.report)
  }
}
