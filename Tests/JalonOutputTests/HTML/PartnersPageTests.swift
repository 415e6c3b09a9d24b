import Testing

@testable import JalonOutput

/// The directory: one page for all, one for each obstacle with which somebody helps.
struct PartnersPageTests {
  private static let partners = """
    un:
      nom: Un
      freins: [logement, garde d'enfants]
      coût: gratuit
      contacts:
        - {moyen: téléphone, valeur: 01 99 00 00 00}
        - {moyen: sms, valeur: 06 39 98 00 00}
      vérifié le: 2027-01-05
    deux:
      nom: Deux
      freins: logement
      coût: Un loyer modéré
      territoire: Une antenne par ville
      départements: [Paris, Val-d'Oise]
    """

  private static func site() async throws -> PrintedSite {
    try await PrintedSite(["content/partners.yaml": partners])
  }

  @Test func haveAPageForEachObstacleThatSomebodyHelpsWith() async throws {
    let site = try await Self.site()
    #expect(
      site.pages.filter { $0.hasPrefix("partenaires/") } == [
        "partenaires/garde-d-enfants/index.html", "partenaires/index.html", "partenaires/logement/index.html",
      ])
    #expect(try site.text("partenaires/logement/index.html").contains(">Deux</h2>"))
    #expect(try !site.text("partenaires/garde-d-enfants/index.html").contains(">Deux</h2>"))
    #expect(
      try site.links(of: "partenaires/logement/index.html", from: "<nav class=\"jump\"", to: "</nav>") == [
        "../index.html Tout voir", "* index.html Le logement", "../garde-d-enfants/index.html La garde des enfants",
      ])
  }

  @Test func sayWhatIsNotKnown() async throws {
    let text = try await Self.site().part(of: "partenaires/index.html", from: "id=\"partenaire-deux\"", to: "</li>")
    #expect(text.contains("Informations jamais vérifiées"))
    #expect(text.contains("<dt>Délai</dt><dd>Non précisé. Demandez-le.</dd>"))
    #expect(text.contains("Nous n’avons pas encore de moyen de le joindre"))
  }

  @Test func putWritingBeforeTheTelephone() async throws {
    let text = try await Self.site().part(of: "partenaires/index.html", from: "id=\"partenaire-un\"", to: "vérifiées")
    let sms = try #require(text.range(of: "SMS")), phone = try #require(text.range(of: "Téléphone"))
    #expect(sms.lowerBound < phone.lowerBound)
  }

  @Test func tellTheScriptWhatMayBeCombined() async throws {
    let cards = try await Self.site().text("partenaires/index.html").matches(of: /<li class="card" ([^>]*)>/)
      .map { String($0.1) }
    #expect(
      cards == [
        "data-slugs=\"logement garde-d-enfants\" data-free data-reached=\"writing telephone\"",
        "data-slugs=\"logement\" data-places=\"Paris|Val-d’Oise\"",
      ])
  }

  @Test func offerTheFiltersThatSomebodyFits() async throws {
    let form = try await Self.site().part(of: "partenaires/index.html", from: "<form", to: "</form>")
    #expect(form.matches(of: /name="moyen" value="([a-z]+)"/).map { String($0.1) } == ["writing", "telephone"])
    #expect(
      form.matches(of: /<option[^>]*>([^<]*)</).map { String($0.1) } == ["Partout", "Paris", "Val-d’Oise"])
    let everywhere = try await PrintedSite(["content/partners.yaml": "un: {nom: Un, freins: [logement]}\n"])
    #expect(try !everywhere.text("partenaires/index.html").contains("<select"))
  }

  @Test func sayWhereTheyHelp() async throws {
    let text = try await Self.site().part(of: "partenaires/index.html", from: "id=\"partenaire-deux\"", to: "</li>")
    #expect(text.contains("<dt>Où</dt><dd>Une antenne par ville_: Paris, Val-d’Oise</dd>"))
  }
}
