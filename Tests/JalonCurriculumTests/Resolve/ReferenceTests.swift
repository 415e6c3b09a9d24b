import Testing

/// Names that data and texts give to other things.
struct ReferenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let files: [String: String]
    let report: String
    var testDescription: String { name }
  }

  private static let fact = "delai:\n  libellé: Un délai\n  valeur: 60\n  statut: confirmé\n"

  @Test(arguments: [
    Case(
      name: "a fact in a text",
      files: ["content/facts.yaml": fact, "content/pages/a.md": "# A\n\nEn {{fait:delais}}, {{fait:delai}}.\n"],
      report: "content/pages/a.md:3:4-3:19 error fact-known: no fact 'delais'; did you mean 'delai'?"),
    Case(
      name: "a fact in a title and in data",
      files: [
        "content/facts.yaml": fact, "content/pages/a.md": "---\ntitre: Sur {{fait:x}}\n---\n",
        "content/programmes/essai.yaml": "nom: Essai\nrésumé: En {{fait:delaie}}\n",
      ],
      report: """
        content/pages/a.md:2:8-2:22 error fact-known: no fact 'x'
        content/programmes/essai.yaml:2:9-2:27 error fact-known: no fact 'delaie'; did you mean 'delai'?
        """),
    Case(
      name: "a term",
      files: [
        "content/glossary.yaml": "RQTH:\n  définition: Une reconnaissance\n",
        "content/pages/a.md": "# A\n\n{{terme:rqth}} {{terme:RQHT}}\n",
      ],
      report: "content/pages/a.md:3:16-3:30 error term-known: no term 'RQHT'; did you mean 'RQTH'?"),
    Case(
      name: "a module that another is useful before",
      files: [
        "content/modules/prix/index.md": "---\ntitre: Prix\nutile avant:\n  - pri\n  - prix\n---\n"
      ],
      report: """
        content/modules/prix/index.md:4:5-4:8 error reference-target-exists: no module 'pri'; did you mean 'prix'?
        """),
    Case(
      name: "modules and workshops of a programme",
      files: [
        "content/modules/prix/index.md": "# Prix",
        "content/programmes/essai.yaml": "nom: Essai\nmodules: [pri, prix]\nateliers: [premiers-pas]\n",
      ],
      report: """
        content/programmes/essai.yaml:2:11-2:14 error reference-target-exists: no module 'pri'; did you mean 'prix'?
        content/programmes/essai.yaml:3:12-3:24 error reference-target-exists: no workshop 'premiers-pas'
        """),
    Case(
      name: "a workshop's programme, module, place and people",
      files: [
        "content/modules/prix/index.md": "# Prix",
        "content/places.yaml": "salle-bleue:\n  nom: Salle bleue\n",
        "content/people.yaml": "formatrice:\n  nom: Une formatrice\n",
        "content/programmes/essai.yaml": "nom: Essai\n",
        "content/workshops/pas.md": """
        ---
        titre: Premiers pas
        début: 2027-03-02 10:00
        durée: 2 h
        lieu: sale-bleue
        animation: [formateur]
        mode: en présence
        programmes: [essais]
        modules: [prise]
        ---
        """,
      ],
      report: """
        content/workshops/pas.md:5:7-5:17 error reference-target-exists: no place 'sale-bleue'; did you mean 'salle-bleue'?
        content/workshops/pas.md:6:13-6:22 error reference-target-exists: no person 'formateur'
        content/workshops/pas.md:8:14-8:20 error reference-target-exists: no programme 'essais'; did you mean 'essai'?
        content/workshops/pas.md:9:11-9:16 error reference-target-exists: no module 'prise'
        """),
    Case(
      name: "a catch-up lesson",
      files: [
        "content/modules/prix/index.md": "# Prix", "content/modules/prix/01-a.md": "# A",
        "content/workshops/pas.md":
          "---\ntitre: Pas\ndébut: 2027-03-02 10:00\ndurée: 2 h\nmode: à distance\nrattrapage: modules/prix/01-b.md\n---\n",
      ],
      report: """
        content/workshops/pas.md:6:13-6:33 error reference-target-exists: no lesson 'modules/prix/01-b.md'; did you mean 'modules/prix/01-a.md'?
        """),
    Case(
      name: "a cohort's programme and workshops",
      files: ["content/cohorts/c.yaml": "nom: C\nprogramme: essai\nateliers: [pas]\n"],
      report: """
        content/cohorts/c.yaml:2:12-2:17 error reference-target-exists: no programme 'essai'
        content/cohorts/c.yaml:3:12-3:15 error reference-target-exists: no workshop 'pas'
        """),
    Case(
      name: "a door of the home page",
      files: [
        "content/pages/aide.md": "# Aide\n",
        "content/site.yaml": """
        titre: Essai
        portes:
          - titre: Une porte
            liens:
              - libellé: Aide
                vers: pages/aide.md#aide
              - libellé: Aide
                vers: pages/aid.md#aide
              - libellé: Aide
                vers: pages/aide.md#aid
        """,
      ],
      report: """
        content/site.yaml:8:15-8:32 error reference-target-exists: no page 'pages/aid.md'; did you mean 'pages/aide.md#aide'?
        content/site.yaml:10:15-10:32 error link-anchor-exists: no heading '#aid' in the target page; did you mean '#aide'?
        """),
  ])
  func reports(_ example: Case) async throws {
    let report = try await ResolvedSite(example.files).report
    #expect(report == example.report)
  }
}
