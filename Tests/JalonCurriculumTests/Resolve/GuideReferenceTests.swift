import Testing

@testable import JalonCurriculum

/// Names that orientation, check-in and follow-ups give to other things.
struct GuideReferenceTests {
  private static let questions = """
    questions:
      - id: lieu
        question: Où ?
        réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]
    si rien ne convient: Parlez-en.
    """

  @Test(arguments: [
    ReferenceTests.Case(
      name: "a question and an answer of a grid",
      files: [
        "content/orientation.yaml": questions,
        "content/programmes/essai.yaml": """
        nom: Essai
        grille:
          - {critère: A, question: lieux, convient: [ici], sinon: Non.}
          - {critère: B, question: lieu, convient: [ici, ailleur], sinon: Non.}
        """,
      ],
      report: """
        content/programmes/essai.yaml:3:28-3:33 error reference-target-exists: no question 'lieux'; did you mean 'lieu'?
        content/programmes/essai.yaml:4:50-4:57 error reference-target-exists: no answer 'ailleur'; did you mean 'ailleurs'?
        """),
    ReferenceTests.Case(
      name: "another way's question, answer, page and partner",
      files: [
        "content/partners.yaml": "ecoute:\n  nom: Écoute\n",
        "content/orientation.yaml": questions + """

          autres pistes:
            - titre: Une piste
              si: [{question: lieu, réponses: [la]}]
              vers: pages/aide.md
              partenaire: ecoutes
          """,
      ],
      report: """
        content/orientation.yaml:8:38-8:40 error reference-target-exists: no answer 'la'
        content/orientation.yaml:9:11-9:24 error reference-target-exists: no page 'pages/aide.md'
        content/orientation.yaml:10:17-10:24 error reference-target-exists: no partner 'ecoutes'; did you mean 'ecoute'?
        """),
    ReferenceTests.Case(
      name: "a check-in's page, partner and number",
      files: [
        "content/facts.yaml": "urgence-112:\n  libellé: Secours\n  valeur: 112\n  statut: confirmé\n",
        "content/check-in.yaml": """
        appeler: [urgence-112]
        questions:
          - {frein: santé, question: Ça va ?, phrase: Non., leçon: x.md, partenaires: [y], appeler: [urgence-113]}
        """,
      ],
      report: """
        content/check-in.yaml:3:60-3:64 error reference-target-exists: no page 'x.md'
        content/check-in.yaml:3:80-3:81 error reference-target-exists: no partner 'y'
        content/check-in.yaml:3:94-3:105 error fact-known: no fact 'urgence-113'; did you mean 'urgence-112'?
        """),
    ReferenceTests.Case(
      name: "a follow-up's page, module and programme",
      files: [
        "content/follow-ups/demande.yaml": """
        titre: Ma demande
        modules: [prix]
        programmes: [essai]
        étapes:
          - {id: depot, titre: Je dépose, leçon: modules/prix/index.md}
        """
      ],
      report: """
        content/follow-ups/demande.yaml:2:11-2:15 error reference-target-exists: no module 'prix'
        content/follow-ups/demande.yaml:3:14-3:19 error reference-target-exists: no programme 'essai'
        content/follow-ups/demande.yaml:5:42-5:63 error reference-target-exists: no page 'modules/prix/index.md'
        """),
  ])
  func reports(_ example: ReferenceTests.Case) async throws {
    let report = try await ResolvedSite(example.files).report
    #expect(report == example.report)
  }

  @Test func leadsToPagesOfTheSiteByFileOrAddress() async throws {
    let site = try await ResolvedSite([
      "content/modules/prix/index.md": "# Prix\n", "content/modules/prix/01-a.md": "# A\n",
      "content/orientation.yaml": Self.questions,
      "content/follow-ups/demande.yaml": """
      titre: Ma demande
      étapes:
        - {id: un, titre: Un, leçon: modules/prix/01-a.md}
        - {id: deux, titre: Deux, leçon: trouver-mon-parcours/}
        - {id: trois, titre: Trois, leçon: orientation.yaml}
      """,
    ])
    #expect(site.report == "")
    #expect(
      site.site.guideTargets.mapValues(\.path) == [
        "modules/prix/01-a.md": "modules/prix/a/index.html",
        "trouver-mon-parcours/": "trouver-mon-parcours/index.html",
        "orientation.yaml": "trouver-mon-parcours/index.html",
      ])
  }
}
