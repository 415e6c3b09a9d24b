import Testing

@testable import JalonOutput

/// A module on one page.
struct BookletPageTests {
  private static let files = [
    "content/glossary.yaml": "devis: {définition: Un papier}\n",
    "content/modules/m/index.md": "---\ntitre: Module\nobjectifs: [Savoir]\n---\n",
    "content/modules/m/01-a.md": """
    # Un

    ## Début

    Un devis. [La suite](02-b.md#debut), [ici](#debut), [ailleurs](../n/01-c.md).

    ::: fiche à remplir {#fiche}
    - Nom : ____
    :::
    """,
    "content/modules/m/02-b.md": "# Deux\n\n## Début\n\nUn devis encore. [Avant](01-a.md)\n",
    "content/modules/m/02-b.simple.md": "# Deux\n\nSimple. [Avant](01-a.md)\n",
    "content/modules/n/01-c.md": "# Trois\n",
  ]

  @Test func holdsEveryLessonWithIdsOfItsOwn() async throws {
    let site = try await PrintedSite(Self.files)
    let page = try site.text("modules/m/imprimer/index.html")
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for id in ["lecon-1", "lecon-1-debut", "lecon-2", "lecon-2-debut", "lecon-1-fiche"] {
      #expect(ids.contains(id), "\(id)")
    }
    #expect(page.contains("<a href=\"#lecon-2-debut\">La suite</a>"))
    #expect(page.contains("<a href=\"#lecon-1-debut\">ici</a>"))
    #expect(page.contains("<a href=\"#lecon-1\">Avant</a>"))
    #expect(page.contains("<a href=\"../../n/c/index.html\" data-address=\"modules/n/c/\">ailleurs</a>"))
  }

  @Test func explainsAWordOnceAtTheEnd() async throws {
    let page = try await PrintedSite(Self.files).text("modules/m/imprimer/index.html")
    #expect(page.matches(of: /class="term"/).count == 1)
    #expect(page.matches(of: /<dt id="jalon-mot-devis"|id="jalon-mot-devis"/).count == 1)
  }

  @Test func standsBehindItsModuleForSearchEngines() async throws {
    var files = Self.files
    files["content/site.yaml"] = "titre: Essai\nadresse: https://exemple.fr/\n"
    let site = try await PrintedSite(files)
    #expect(
      try site.text("modules/m/imprimer/index.html").contains(
        "<link rel=\"canonical\" href=\"https://exemple.fr/modules/m/\">"))
    #expect(try !site.text("sitemap.xml").contains("imprimer"))
    #expect(
      try site.links(of: "modules/m/index.html", from: "<ul class=\"booklets\">", to: "</ul>") == [
        "imprimer/index.html Tout imprimer_: le module en un seul livret",
        "imprimer/simple/index.html Tout imprimer_: le livret en version simple",
      ])
  }

  @Test func takesPlainVersionsWhereThereAreSome() async throws {
    let page = try await PrintedSite(Self.files).text("modules/m/imprimer/simple/index.html")
    #expect(page.contains("Simple.") && page.contains("devis</a>.") && !page.contains("encore. "))
    #expect(page.contains("<a href=\"#lecon-1\">Avant</a>"))
  }

  @Test func changesWithEachOfItsLessons() async throws {
    let before = try await PrintedSite(Self.files).fingerprint("modules/m/imprimer/index.html")
    var files = Self.files
    files["content/modules/m/02-b.md"] = "# Deux\n\nAutre texte.\n"
    let after = try await PrintedSite(files).fingerprint("modules/m/imprimer/index.html")
    #expect(before != nil && before != after)
  }
}
