import Testing

@testable import JalonOutput

/// What surrounds every page.
struct PageFrameTests {
  private static let files = [
    "content/modules/prix/index.md": "# Prix", "content/modules/prix/01-a.md": "# A",
    "content/modules/prix/02-b.md": "# B",
    "content/modules/prix/03-c.md": "# C", "content/pages/aide.md": "# Aide",
    "content/programmes/essai.yaml": "nom: Essai\n",
    "content/workshops/pas.md": "---\ntitre: Pas\ndébut: 2027-03-02 10:00\ndurée: 2 h\n---\n",
  ]

  private static func site(_ settings: String = "") async throws -> PrintedSite {
    try await PrintedSite(files.merging(["content/site.yaml": "titre: Essai\n" + settings]) { _, new in new })
  }

  @Test func givesAMenuOfFiveEntriesAtMost() async throws {
    let menu = try await Self.site().links(of: "modules/prix/a/index.html", from: "<ul class=\"menu\">", to: "</ul>")
    #expect(
      menu == [
        "* ../../index.html Modules", "../../../programmes/index.html Parcours",
        "../../../ateliers/index.html Ateliers",
        "../../../progression/index.html Ma progression", "../../../aide/index.html Aide",
      ])
  }

  @Test func givesAMenuOnlyToWhatIsThere() async throws {
    let least = try await PrintedSite(["content/modules/x/01-a.md": ""])
    #expect(
      try least.links(of: "index.html", from: "<ul class=\"menu\">", to: "</ul>") == [
        "modules/index.html Modules", "progression/index.html Ma progression",
      ])
  }

  @Test func givesTheWayBack() async throws {
    let site = try await Self.site()
    let trail = { (page: String) in try site.part(of: page, from: "<nav class=\"breadcrumb\"", to: "</nav>") }
    #expect(
      try trail("modules/prix/a/index.html") == """
        aria-label="Vous êtes ici">
        <ol>
        <li><a href="../../../index.html">Accueil</a></li>
        <li><a href="../../index.html">Modules</a></li>
        <li><a href="../index.html">Prix</a></li>
        <li><span aria-current="page">A</span></li>
        </ol>
        """)
    #expect(try trail("index.html") == "")
    #expect(try trail("404.html") == "")
  }

  @Test func leadsFromLessonToLesson() async throws {
    let site = try await Self.site()
    let links = { (lesson: String) in
      try site.links(of: "modules/prix/\(lesson)/index.html", from: "<nav class=\"previous-next\"", to: "</nav>")
    }
    #expect(try links("a") == ["../b/index.html Leçon suivante B"])
    #expect(try links("b") == ["../a/index.html Leçon précédente A", "../c/index.html Leçon suivante C"])
    #expect(try links("c") == ["../b/index.html Leçon précédente B", "../index.html Revenir au module Prix"])
  }

  @Test func namesAFileInEveryLink() async throws {
    let site = try await Self.site()
    for page in site.pages where page != "404.html" {
      for match in try site.text(page).matches(of: /(?:href|src)="([^"]*)"/) {
        let target = String(match.1)
        let isFile = target.prefix { $0 != "#" }.split(separator: "/").last?.contains(".") ?? true
        let isElsewhere = ["https://", "mailto:", "tel:", "sms:", "data:", "webcal:"].contains(where: target.hasPrefix)
        #expect(isElsewhere || (isFile && !target.hasPrefix("/")), "\(page): \(target)")
      }
    }
  }

  @Test func startsTheLinksOfTheMissingPageAtTheHost() async throws {
    let site = try await Self.site("adresse: https://exemple.fr/formation\n")
    #expect(
      try site.links(of: "404.html", from: "<ul class=\"menu\">", to: "</ul>") == [
        "/formation/modules/index.html Modules", "/formation/programmes/index.html Parcours",
        "/formation/ateliers/index.html Ateliers", "/formation/progression/index.html Ma progression",
        "/formation/aide/index.html Aide",
      ])
    for match in try site.text("404.html").matches(of: /(?:href|src)="([^"]*)"/) {
      let target = String(match.1)
      #expect(target.hasPrefix("/formation/") || target.hasPrefix("#") || target == "data:,", "\(target)")
    }
    let elsewhere = try await Self.site()
    #expect(
      try elsewhere.links(of: "404.html", from: "<ul class=\"menu\">", to: "</ul>").first
        == "/modules/index.html Modules")
  }

  @Test func namesItsOwnAddressWhereItIsKnown() async throws {
    let site = try await Self.site("adresse: https://exemple.fr/formation\n")
    let canonical = { (page: String) in try site.part(of: page, from: "<link rel=\"canonical\" href=\"", to: "\">") }
    #expect(try canonical("modules/prix/a/index.html") == "https://exemple.fr/formation/modules/prix/a/")
    #expect(try canonical("index.html") == "https://exemple.fr/formation/")
    #expect(try canonical("404.html") == "")
    let elsewhere = try await Self.site()
    for page in elsewhere.pages { #expect(try !elsewhere.text(page).contains("rel=\"canonical\""), "\(page)") }
  }

  @Test func saysOnEveryPageThatADemonstrationIsOne() async throws {
    let demonstration = try await Self.site("démonstration: oui\n")
    let real = try await Self.site()
    #expect(demonstration.pages == real.pages)
    for page in real.pages {
      let text = try demonstration.text(page)
      #expect(text.contains("Exemple_: ces séances n’existent pas."), "\(page)")
      #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(page)")
      #expect(try !real.text(page).contains("ces séances n’existent pas"), "\(page)")
      let isHidden = page == "404.html" || page.contains("organiser")
      #expect(try real.text(page).contains("noindex") == isHidden, "\(page)")
    }
  }

  @Test func escapesWhatAuthorsWrite() async throws {
    let script = "<script>alert(1)</script>"
    let site = try await PrintedSite([
      "content/site.yaml": "titre: \"\(script)\"\nrésumé: \"\(script)\"\norganisation:\n  nom: \"\(script)\"\n",
      "content/modules/x/index.md":
        "---\ntitre: \"\(script)\"\nrésumé: \"\(script)\"\nobjectifs: [\"\(script)\"]\n---\n",
      "content/modules/x/01-a.md":
        "---\ntitre: \"\(script)\"\n---\n## \\\(script)\n\n\(script)\n\n::: quiz {#q titre=\"\(script)\"}\n\\\(script)\n\n- [x] \\\(script)\n  > \\\(script)\n:::\n",
      "content/facts.yaml": "a: {libellé: \"\(script)\", valeur: \"\(script)\", statut: confirmé}\n",
      "content/glossary.yaml": "\"\(script)\":\n  définition: \"\(script)\"\n",
      "content/programmes/p.yaml": "nom: \"\(script)\"\nrésumé: \"\(script)\"\npublic: [\"\(script)\"]\n",
      "content/workshops/w.md": "---\ntitre: \"\(script)\"\ndébut: 2027-03-02 10:00\ndurée: 2 h\n---\n{{fait:a}}\n",
    ])
    for page in site.pages { #expect(try !site.text(page).contains("alert(1)</script>"), "\(page)") }
  }
}
