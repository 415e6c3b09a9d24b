import Testing

/// Whatever somebody answers, a programme or another way suits them.
struct OrientationCasesCoveredTests {
  @Test(arguments: [
    RuleCase(
      name: "an answer that no programme takes",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]
        si rien ne convient: Parlez-en.

        """,
        "content/programmes/essai.yaml": """
        nom: Essai
        grille:
          - {critère: A, question: lieu, convient: [ici], sinon: Non.}

        """,
      ],
      report: """
        content/orientation.yaml:2:9-2:13 warning: one case leads to no programme and no other way
        """),
    RuleCase(
      name: "another way for it",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]
        si rien ne convient: Parlez-en.
        autres pistes:
          - {titre: Une piste, si: [{question: lieu, réponses: [ailleurs]}]}

        """,
        "content/programmes/essai.yaml": """
        nom: Essai
        grille:
          - {critère: A, question: lieu, convient: [ici], sinon: Non.}

        """,
      ]),
    RuleCase(
      name: "a way for everybody",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]
        si rien ne convient: Parlez-en.
        autres pistes:
          - titre: Une piste

        """,
        "content/programmes/essai.yaml": """
        nom: Essai
        grille:
          - {critère: A, question: lieu, convient: [ici], sinon: Non.}

        """,
      ]),
    RuleCase(
      name: "a programme without a grid, and no other",
      files: [
        "content/orientation.yaml": """
        questions:
          - id: lieu
            question: Où ?
            réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]
        si rien ne convient: Parlez-en.

        """,
        "content/programmes/essai.yaml": """
        nom: Essai

        """,
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("orientation-cases-covered", on: example.files)
    #expect(report == example.report)
  }
}
