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
    for word in ["public", "critère", "étape", "texte", "collectif", "individuel", "en ligne", "taux", "nombre"] {
      #expect(professionals.contains("SECRET \(word)"), "\(word)")
    }
    #expect(professionals.contains("<p><strong>69_%</strong> SECRET taux</p>"))
    #expect(professionals.contains("<strong class=\"figure\">1~250</strong> SECRET nombre"))
    #expect(try site.text("programmes/essai/index.html").contains("Pour tous"))
  }

  @Test func comparesWithoutOutcomes() async throws {
    let site = try await PrintedSite([
      "content/programmes/essai.yaml": Self.programme,
      "content/programmes/autre.yaml": "nom: Autre\npublic: [Autres]\n",
    ])
    let comparison = try site.part(of: "programmes/comparer/index.html", from: "<main", to: "</main>")
    #expect(!comparison.contains("69"))
    #expect(!comparison.contains("1~250"))
    #expect(comparison.contains("Pour tous"))
    #expect(comparison.contains("Autres"))
  }

  @Test func comparesNothingWithItself() async throws {
    let site = try await PrintedSite(["content/programmes/essai.yaml": Self.programme])
    #expect(!site.paths.contains("programmes/comparer/index.html"))
    #expect(try !site.text("programmes/index.html").contains("comparer/"))
  }

  @Test func drawsSharesAndNeverCounts() async throws {
    let site = try await PrintedSite(["content/programmes/essai.yaml": Self.programme])
    let page = "programmes/essai/professionnels/index.html"
    let bars = try site.text(page).matches(of: /<rect class="chart-bar"[^>]*width="([^"]*)"/).map { String($0.1) }
    #expect(bars == ["69%"])
    #expect(
      try site.part(of: page, from: "<tbody role=\"rowgroup\">", to: "</tbody>").matches(of: /<th scope="row"/).count
        == 2,
      "the table has the counts too")
  }

  @Test func writesAFigureAsItsSourceDoes() async throws {
    let site = try await PrintedSite([
      "content/programmes/essai.yaml": """
      nom: Essai
      résultats:
        - {part: "33,3", comme écrit: 1/3, définition: Un tiers}
        - {nombre: 2000, comme écrit: près de 2 000, définition: Beaucoup}
      """
    ])
    let page = "programmes/essai/professionnels/index.html"
    #expect(try site.text(page).contains("<p><strong>1/3</strong> Un tiers</p>"))
    #expect(try site.text(page).contains("chart-bar\" x=\"1\" y=\"1\" width=\"33.3%\""))
    #expect(try site.text(page).contains("<strong class=\"figure\">près de 2~000</strong> Beaucoup"))
    #expect(try site.text(page).contains("<p>près de 2~000</p>"))
    #expect(try !site.part(of: page, from: "<main", to: "</main>").contains("33,3"))
  }

  @Test func saysInShortWhatHasNoHeading() async throws {
    let site = try await PrintedSite([
      "content/programmes/essai.yaml": """
      nom: Essai
      territoire: Partout
      coût: [gratuit, {texte: SECRET financeur, pour: professionnels}]
      prescripteurs: {résumé: SECRET en une phrase, quand: Toujours}
      """,
      "content/programmes/autre.yaml": "nom: Autre\n",
    ])
    let page = "programmes/essai/index.html"
    #expect(try site.part(of: page, from: "<dl", to: "</dl>").contains("<dt>Coût</dt><dd>gratuit</dd>"))
    #expect(try !site.text(page).contains("jalon-topic-cost"))
    #expect(try !site.text(page).contains("SECRET"))
    #expect(try !site.text("programmes/comparer/index.html").contains("SECRET"))
    #expect(try site.text("programmes/comparer/index.html").contains("Partout"))
    #expect(try site.text("programmes/essai/professionnels/index.html").contains("SECRET financeur"))
    #expect(try site.text("programmes/essai/fiche-prescripteur/index.html").contains("SECRET en une phrase"))
    #expect(
      try site.text("programmes/essai/fiche-prescripteur/index.html").contains("Coût_: gratuit. SECRET financeur."))
  }

  @Test func keepsWhatIsAlwaysForProfessionalsFromLearners() async throws {
    let site = try await PrintedSite([
      "content/programmes/essai.yaml": """
      nom: Essai
      freins rencontrés: [SECRET a, {texte: SECRET b, pour: bénéficiaires}]
      équipe: [SECRET c]
      arrivées: [SECRET d]
      """
    ])
    for page in site.pages where page != "programmes/essai/professionnels/index.html" {
      #expect(try !site.text(page).contains("SECRET"), "\(page)")
    }
    let professionals = try site.text("programmes/essai/professionnels/index.html")
    for letter in ["a", "b", "c", "d"] { #expect(professionals.contains("SECRET \(letter)"), "\(letter)") }
  }

  @Test func leadsBothWaysOverABridge() async throws {
    let site = try await PrintedSite([
      "content/programmes/a.yaml":
        "nom: Un\npasserelles:\n  - {vers: b, qui: Qui veut}\n  - {vers: Un emploi, destination: emploi, quand: Demain}\n",
      "content/programmes/b.yaml": "nom: Deux\nentrée: {comment: Écrire}\n",
    ])
    func part(_ start: String, _ end: String) throws -> String {
      try site.part(of: "passerelles/index.html", from: start, to: end).replacing(/<[^>]*>|\s+/, with: " ")
    }
    #expect(try part("id=\"parcours-a\"", "</section>").contains("Qui veut"))
    let arrivals = try part("id=\"parcours-b\"", "</section>")
    #expect(arrivals.contains("Depuis Un") && arrivals.contains("Qui veut") && arrivals.contains("Écrire"))
    let exits = try part("id=\"jalon-exits\"", "</section>")
    #expect(exits.contains("Vers un emploi salarié") && exits.contains("Depuis Un"))
    #expect(!exits.contains("Demain"), "it is told once, above")
    #expect(try site.text("passerelles/index.html").contains("<a href=\"#parcours-a\">Depuis Un_: Un emploi</a>"))
    #expect(!exits.contains("Qui veut"), "a programme is no exit")
  }

  @Test func describesACourseToSearchEngines() async throws {
    let files = [
      "content/programmes/a.yaml": "nom: </script><b>A\nopérateur: O\ndurée: {mois: 3}\ncoût: gratuit\n",
      "content/programmes/b.yaml": "nom: B\ndurée: {mois: 24, maximum: oui}\n",
    ]
    let settings = "titre: Essai\nadresse: https://exemple.fr/\n"
    let site = try await PrintedSite(files.merging(["content/site.yaml": settings]) { _, own in own })
    func course(_ id: String) throws -> String {
      try site.part(of: "programmes/\(id)/index.html", from: "<script type=\"application/ld+json\">", to: "</script>")
    }
    #expect(
      try course("a")
        == #"{"@context":"https://schema.org","@type":"Course","inLanguage":"fr","isAccessibleForFree":true,"#
        + #""name":"\u003c/script\u003e\u003cb\u003eA","provider":{"@type":"Organization","name":"O"},"#
        + #""timeRequired":"P3M","url":"https://exemple.fr/programmes/a/"}"#)
    #expect(
      try course("b")
        == #"{"@context":"https://schema.org","@type":"Course","inLanguage":"fr","name":"B","#
        + #""url":"https://exemple.fr/programmes/b/"}"#, "the longest duration is not the time it takes")
    let demonstration = try await PrintedSite(
      files.merging(["content/site.yaml": settings + "démonstration: oui\n"]) { _, own in own })
    #expect(try !demonstration.text("programmes/a/index.html").contains("ld+json"))
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
