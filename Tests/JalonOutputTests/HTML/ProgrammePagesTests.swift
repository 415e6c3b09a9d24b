import Testing

@testable import JalonOutput

/// What a programme says to learners, and what to professionals alone.
struct ProgrammePagesTests {
  private static let programme = """
    nom: Essai
    public:
      - Pour tous
      - {texte: SECRET public, pour: professionnels}
    entrée:
      critères:
        - Une idée
        - {texte: SECRET critère, pour: professionnels}
    étapes:
      - titre: Commencer
      - {titre: SECRET étape, texte: SECRET texte, pour: professionnels}
    collectif:
      - {texte: SECRET collectif, pour: professionnels}
    individuel:
      - {texte: SECRET individuel, pour: professionnels}
    en ligne:
      - {texte: SECRET en ligne, pour: professionnels}
    résultats:
      - {part: 69, définition: SECRET taux, année: 2023, source: Une étude, pour: professionnels}
      - {nombre: 1250, définition: SECRET nombre}
    """

  @Test func keepsProfessionalEntriesFromLearners() async throws {
    let site = try await PrintedSite(["content/programmes/essai.yaml": Self.programme])
    for page in site.pages where page != "programmes/essai/professionnels/index.html" {
      #expect(try !site.text(page).contains("SECRET"), "\(page)")
    }
    let professionals = try site.text("programmes/essai/professionnels/index.html")
    for word in ["public", "critère", "étape_: SECRET texte", "collectif", "individuel", "en ligne", "taux", "nombre"] {
      #expect(professionals.contains("SECRET \(word)"), "\(word)")
    }
    #expect(professionals.contains("<strong class=\"figure\">69_%</strong> SECRET taux"))
    #expect(professionals.contains("<strong class=\"figure\">1~250</strong> SECRET nombre"))
    #expect(try site.text("programmes/essai/index.html").contains("Pour tous"))
  }

  @Test func comparesWithoutOutcomes() async throws {
    let site = try await PrintedSite([
      "content/programmes/essai.yaml": Self.programme,
      "content/programmes/autre.yaml": "nom: Autre\npublic: [Autres]\n",
    ])
    let comparison = try site.part(of: "programmes/index.html", from: "<main", to: "</main>")
    #expect(!comparison.contains("69"))
    #expect(!comparison.contains("1~250"))
    #expect(comparison.contains("Pour tous"))
    #expect(comparison.contains("Autres"))
  }

  @Test func saysWhetherTheOperatorAgreed() async throws {
    let site = try await PrintedSite([
      "content/programmes/a.yaml": "nom: A\nvalable au: 2023-01-01\n",
      "content/programmes/b.yaml": "nom: B\nvérifié avec l'opérateur: {par: Une personne, date: 2027-02-01}\n",
    ])
    let sentence = "D’après une étude de 2023, non vérifié avec l’organisme"
    #expect(try site.text("programmes/a/index.html").contains(sentence))
    #expect(try !site.text("programmes/b/index.html").contains("non vérifié"))
    #expect(try site.text("programmes/b/index.html").contains("1er_février 2027"))
  }
}
