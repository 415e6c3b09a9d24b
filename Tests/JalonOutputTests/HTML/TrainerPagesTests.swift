import Testing

@testable import JalonOutput

/// Trainers' notes: on pages of their own where the site asks for them, and nowhere else.
struct TrainerPagesTests {
  private static let lesson = """
    # Le prix

    ## Avant

    Un mot[^notes] et [plus bas](#avant), [un plan](plan.txt).

    ::: formateur {titre="Durée : 20 min"}
    ## Canari un

    Canari deux, {{fait:canari}}, [le corrigé](corrige.txt), [là](#canari-un)[^secret].

    ::: onglets
    ### Canari A

    a

    ### Canari B

    b
    :::
    :::

    ## Après

    Encore[^notes] et encore[^fin].

    - ::: formatrice
      Canari trois.
      :::

    [^secret]: Canari quatre[^profond].
    [^profond]: Canari cinq.
    [^notes]: Une note.
    [^fin]: La fin.
    """

  private static func site(_ settings: String) async throws -> PrintedSite {
    try await PrintedSite([
      "content/site.yaml": "titre: Essai\nadresse: https://formation.example/\n\(settings)",
      "content/modules/prix/index.md": "---\ntitre: Le module\n---\n::: formateur\nCanari six.\n:::\n",
      "content/modules/prix/01-a.md": lesson, "content/modules/prix/02-b.md": "# Sans notes\n\nRien.",
      "content/modules/prix/plan.txt": "x", "content/modules/prix/corrige.txt": "x",
      "content/facts.yaml": "canari:\n  value: 7\n  label: Canari sept\n",
    ])
  }

  @Test(arguments: ["", "pages_formateur: oui\n", "trainer_pages: true\n"])
  func keepsLearnersPagesFreeOfThem(_ settings: String) async throws {
    let site = try await Self.site(settings)
    let learners = site.paths.filter { !$0.hasPrefix("formateurs/") && $0 != "modules/prix/corrige.txt" }
    #expect(learners.contains("modules/prix/a/index.html") && learners.contains("sitemap.xml"))
    for path in learners {
      let text = try site.text(path)
      #expect(!text.lowercased().contains("canari"), "\(path)")
      #expect(!text.contains("formateurs/"), "\(path)")
      #expect(!text.contains("callout-instructor\""), "\(path)")
    }
  }

  @Test func publishesNoneUnlessAsked() async throws {
    let site = try await Self.site("")
    #expect(site.paths.filter { $0.hasPrefix("formateurs") } == [])
    #expect(!site.paths.contains("modules/prix/corrige.txt") && site.paths.contains("modules/prix/plan.txt"))
  }

  @Test func showsTheLessonWithItsNotes() async throws {
    let site = try await Self.site("pages_formateur: oui\n")
    #expect(
      site.paths.filter { $0.hasPrefix("formateurs") } == [
        "formateurs/index.html", "formateurs/prix/a/index.html", "formateurs/prix/index.html",
      ])
    let page = try site.text("formateurs/prix/a/index.html")
    for canary in ["un", "deux", "trois", "quatre", "cinq"] { #expect(page.contains("Canari \(canary)"), "\(canary)") }
    #expect(page.contains("Pour la personne qui anime_: Durée_: 20_min"))
    #expect(page.contains("name=\"robots\" content=\"noindex\"") && !page.contains("rel=\"canonical\""))
    #expect(page.contains("href=\"#avant\"") && page.contains("href=\"#canari-un\""), "it stays on its page")
    #expect(page.contains("href=\"../../../modules/prix/plan.txt\""))
    #expect(page.contains("Canari sept"), "the notes' figures too")
    #expect(page.contains("assets/js/jalon-tabs.js"))
    #expect(
      try site.links(of: "formateurs/index.html", from: "<main", to: "</main>") == [
        "prix/index.html Le module", "prix/a/index.html Le prix",
      ])
    #expect(try site.text("formateurs/prix/index.html").contains("Canari six"))
    #expect(
      try site.links(of: "formateurs/prix/index.html", from: "<main", to: "</main>") == [
        "../../modules/prix/index.html Voir la page des apprenants", "a/index.html Le prix",
      ])
  }

  @Test func leavesWhatRemainsWhole() async throws {
    let site = try await Self.site("")
    let page = try site.text("modules/prix/a/index.html")
    #expect(page.matches(of: /href="#fn-(\d)"/).map { String($0.1) } == ["1", "1", "2"])
    #expect(page.matches(of: /<li id="fn-(\d)">/).map { String($0.1) } == ["1", "2"])
    #expect(page.matches(of: /<h2 id="([^"]+)"/).map { String($0.1) }.prefix(2) == ["avant", "apres"])
    #expect(page.contains("<section class=\"footnotes\">"))
    #expect(!page.contains("jalon-tabs"))
  }
}
