import Testing

@testable import JalonOutput

/// sitemap.xml and robots.txt.
struct SitemapOutputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let settings: String
    let robots: String
    let hasSitemap: Bool
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(name: "no address", settings: "", robots: "User-agent: *\nDisallow: /progress/\n", hasSitemap: false),
    Case(
      name: "an address in a folder", settings: "adresse: https://exemple.fr/formation\n",
      robots:
        "User-agent: *\nDisallow: /formation/progress/\n\nSitemap: https://exemple.fr/formation/sitemap.xml\n",
      hasSitemap: true),
    Case(
      name: "a demonstration", settings: "adresse: https://exemple.fr/\ndémonstration: oui\n",
      robots: "User-agent: *\nDisallow: /progress/\n\nSitemap: https://exemple.fr/sitemap.xml\n", hasSitemap: true),
  ])
  func tellsSearchEngines(_ example: Case) async throws {
    let site = try await PrintedSite(["content/site.yaml": "titre: Essai\n" + example.settings])
    #expect(try site.text("robots.txt") == example.robots)
    #expect(site.paths.contains("sitemap.xml") == example.hasSitemap)
  }

  @Test func listsEveryPageOnce() async throws {
    let site = try await PrintedSite([
      "content/site.yaml": "titre: Essai\nadresse: https://exemple.fr/a&b/\n", "content/modules/x/01-l.md": "# L",
    ])
    #expect(
      try site.text("sitemap.xml").matches(of: /<loc>(.*?)<\/loc>/).map { String($0.1) }.sorted()
        == [
          "", "accessibilite/", "contact/", "donnees-personnelles/", "mentions-legales/", "modules/", "modules/x/",
          "modules/x/l/", "plan-du-site/", "progression/", "progression/recapitulatif/",
        ].map { "https://exemple.fr/a&amp;b/" + $0 })
  }
}
