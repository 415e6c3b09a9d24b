import Testing

@testable import JalonOutput

/// Orientation, check-in, entry grids, charters and follow-ups, as they are published.
struct GuidePagesTests {
  private static let files = [
    "content/facts.yaml":
      "secours:\n  libellé: tous les secours\n  valeur: 112\n  statut: confirmé\n  source: {titre: Une source}\n",
    "content/partners.yaml":
      "ecoute:\n  nom: Une écoute\n  freins: [isolement]\n  contacts:\n    - {moyen: sms, valeur: 06 39 98 00 00}\n",
    "content/modules/prix/index.md": "# Le prix\n",
    "content/workshops/w.md": "---\ntitre: W\n---\n",
    "content/orientation.yaml": """
    questions:
      - id: lieu
        question: Où ?
        plusieurs réponses: oui
        réponses: [{id: ici, texte: Ici </script>}, {id: la, texte: Là}]
    autres pistes:
      - titre: Une piste
        si: [{question: lieu, réponses: [la]}]
        vers: modules/prix/index.md
        partenaire: ecoute
    si rien ne convient: Parlez-en.
    """,
    "content/programmes/essai.yaml": """
    nom: Essai
    contacts: [{moyen: courriel, valeur: a@b.example}]
    grille:
      - {critère: Vous êtes ici., question: lieu, convient: [ici], sinon: C'est ici., à savoir: Une note.}
      - {critère: L'équipe décide.}
      - {critère: SECRET, pour: professionnels}
    charte:
      vous: [Je préviens.]
      nous: [On écoute.]
      note: Un modèle.
    """,
    "content/programmes/sans-grille.yaml": "nom: Sans grille\n",
    "content/check-in.yaml": """
    appeler: [secours]
    questions:
      - {frein: isolement, question: Ça va ?, phrase: Je suis seul., leçon: modules/prix/index.md, écrire: [secours]}
      - {frein: droits, question: Vos droits ?, leçon: ateliers/}
    """,
    "content/follow-ups/demande.yaml": """
    titre: Ma demande
    modules: [prix]
    programmes: [essai]
    étapes:
      - {id: depot, titre: Je dépose, délai: 2 jours}
      - {id: recours, titre: Je conteste, facultative: oui}
    """,
  ]

  @Test func standAtTheirAddresses() async throws {
    let site = try await PrintedSite(Self.files)
    let guides = site.pages.filter { $0.contains("programmes/") || $0.contains("suivis/") || $0.contains("point/") }
    #expect(
      guides == [
        "faire-le-point/index.html", "programmes/comparer/index.html", "programmes/essai/charte/index.html",
        "programmes/essai/est-ce-pour-moi/index.html",
        "programmes/essai/index.html", "programmes/essai/professionnels/grille/index.html",
        "programmes/essai/professionnels/index.html", "programmes/index.html", "programmes/sans-grille/index.html",
        "programmes/sans-grille/professionnels/index.html", "suivis/demande/index.html",
      ])
    #expect(site.paths.contains("trouver-mon-parcours/index.html"))
    let map = try site.text("plan-du-site/index.html")
    for address in ["faire-le-point", "trouver-mon-parcours", "suivis/demande", "programmes/essai/charte"] {
      #expect(map.contains("../\(address)/index.html"), "\(address)")
    }
  }

  @Test func giveTheScriptRulesWithoutWords() async throws {
    let page = "trouver-mon-parcours/index.html"
    let site = try await PrintedSite(Self.files)
    #expect(
      try site.part(of: page, from: "id=\"jalon-data\">", to: "</script>")
        == #"{"programmes":[{"conditions":[{"fits":["ici"],"question":"lieu"},{"fits":[],"question":null}],"id":"essai"}],"#
        + #""questions":[{"answers":["ici","la"],"id":"lieu"}],"ways":[{"conditions":[{"fits":["la"],"question":"lieu"}],"id":"0"}]}"#
    )
    let text = try site.text(page)
    #expect(text.contains("<span>Ici &lt;/script&gt;</span>"))
    #expect(text.contains("name=\"lieu\" value=\"\" data-skip"))
    #expect(!text.contains("SECRET"))
    #expect(!text.contains("Sans grille"), "without a grid, nothing can be said")
  }

  @Test func haveFormsThatLeadNowhere() async throws {
    let site = try await PrintedSite(Self.files)
    for page in ["trouver-mon-parcours/index.html", "faire-le-point/index.html", "suivis/demande/index.html"] {
      let forms = try site.text(page).matches(of: /<form[^>]*>/).map { String($0.0) }
      #expect(forms.count == 1)
      for form in forms {
        #expect(!form.contains("action=") && !form.contains("method="), "\(form)")
        #expect(form.contains("autocomplete=\"off\""), "\(form)")
      }
    }
    for page in [
      "programmes/essai/est-ce-pour-moi", "programmes/essai/professionnels/grille", "programmes/essai/charte",
    ] {
      #expect(try site.text("\(page)/index.html").firstMatch(of: /<(form|input|textarea|select)\b/) == nil, "\(page)")
    }
  }

  @Test func standTogetherWithWhatTheyGiveToRead() async throws {
    var files = Self.files
    files["content/pages/louer.md"] = "# Louer\n"
    files["content/pages/aide.md"] = "# Aide\n"
    files["content/check-in.yaml"] = """
      questions:
        - {frein: isolement, question: Seul ?, leçon: pages/aide.md}
        - {frein: logement, question: Un toit ?, leçon: pages/louer.md}
      """
    files["content/partners.yaml"] = "toit: {nom: Un toit, freins: [logement, droits]}\n"
    let site = try await PrintedSite(files)
    #expect(
      try site.links(of: "plan-du-site/index.html", from: "faire-le-point/index.html", to: "</section>") == [
        "../louer/index.html Louer"
      ])
    #expect(try site.text("plan-du-site/index.html").matches(of: /louer\/index/).count == 1, "it is not told twice")
    #expect(
      try site.text("partenaires/logement/index.html").contains("<a href=\"../../louer/index.html\">Lire_: Louer</a>"))
    #expect(try !site.text("partenaires/droits/index.html").contains("louer"))
  }

  @Test func areMadeAgainWhenATitleThatTheySayChanges() async throws {
    func fingerprints(title: String) async throws -> [String?] {
      var files = Self.files
      files["content/pages/louer.md"] = "# \(title)\n"
      files["content/check-in.yaml"] = "questions:\n  - {frein: isolement, question: Seul ?, leçon: pages/louer.md}\n"
      let site = try await PrintedSite(files)
      return ["faire-le-point/index.html", "partenaires/isolement/index.html"].map(site.fingerprint)
    }
    let before = try await fingerprints(title: "Louer"), after = try await fingerprints(title: "Se loger")
    #expect(before == (try await fingerprints(title: "Louer")))
    for (old, new) in zip(before, after) { #expect(old != nil && old != new) }
  }

  @Test func keepProfessionalsCriteriaToTheirGrid() async throws {
    let site = try await PrintedSite(Self.files)
    for page in site.pages where page != "programmes/essai/professionnels/grille/index.html" {
      #expect(try !site.text(page).contains("SECRET"), "\(page)")
    }
    #expect(try site.text("programmes/essai/professionnels/grille/index.html").contains("SECRET"))
  }

  @Test func leadToPagesPartnersAndNumbers() async throws {
    let site = try await PrintedSite(Self.files)
    let page = try site.text("faire-le-point/index.html")
    #expect(page.contains("<a href=\"../modules/prix/index.html\">Lire_: Le prix</a>"))
    #expect(page.contains("<a href=\"tel:112\">Appeler le 112</a>"))
    #expect(page.contains("<a href=\"sms:112\">Envoyer un SMS au 112</a>"))
    #expect(page.contains("<strong>Une écoute</strong>"))
    #expect(page.contains("href=\"sms:0639980000\""))
    #expect(page.contains("<a href=\"../ateliers/index.html\">Lire_: Les ateliers</a>"))
    #expect(try site.text("modules/prix/index.html").contains("../../suivis/demande/index.html"))
    #expect(try site.text("programmes/essai/index.html").contains("../../suivis/demande/index.html"))
  }
}
