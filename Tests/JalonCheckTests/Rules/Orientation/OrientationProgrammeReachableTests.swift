import Testing

/// Somebody may answer in a way that a programme fits.
struct OrientationProgrammeReachableTests {
  @Test(arguments: [
    RuleCase(
      name: "two criteria that share no answer",
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
          - {critère: B, question: lieu, convient: [ailleurs], sinon: Non.}

        """,
      ],
      report: """
        content/programmes/essai.yaml:4:28-4:32 warning: no answer to 'Où ?' leads to this programme
        """),
    RuleCase(
      name: "several answers may meet both",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            plusieurs réponses: oui
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]

        """,
        "content/programmes/essai.yaml": """
        nom: Essai
        grille:
          - {critère: A, question: lieu, convient: [ici], sinon: Non.}
          - {critère: B, question: lieu, convient: [ailleurs], sinon: Non.}

        """,
      ]),
    RuleCase(
      name: "a criterion for professionals",
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
          - {critère: B, question: lieu, convient: [ailleurs], sinon: Non., pour: professionnels}

        """,
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("orientation-programme-reachable", on: example.files)
    #expect(report == example.report)
  }
}
