import JalonCurriculum
import Testing

@testable import JalonOutput

/// A lesson's plain-language version, and the way from one to the other.
struct SimpleLessonTests {
  private static let quiz = "\n::: quiz {#q}\nQ ?\n\n- [x] Oui, bien sûr\n  > a\n- [ ] Non\n  > b\n:::\n"

  private static let files = [
    "content/site.yaml": "titre: Essai\nadresse: https://exemple.fr\n", "content/modules/m/index.md": "# Module\n",
    "content/modules/m/01-a.md": "---\ntitre: Leçon A\nrésumé: Longue\n---\n[b](02-b.md) [b](02-b.md#h)\n\(quiz)",
    "content/modules/m/01-a.simple.md": "---\nrésumé: Courte\n---\n# A en bref\n\n[b](02-b.md)\n"
      + quiz.replacing(", bien sûr", with: ""),
    "content/modules/m/02-b.md": "# Leçon B\n\n## H\n", "content/modules/m/02-b.simple.md": "b",
    "content/modules/m/03-c.md": "# Leçon C\n",
  ]

  private static func site(_ more: [String: String] = [:]) async throws -> PrintedSite {
    try await PrintedSite(files.merging(more) { _, new in new })
  }

  private static let lesson = "modules/m/a/index.html"
  private static let simple = "modules/m/a/simple/index.html"

  @Test func standsBelowItsLesson() async throws {
    let site = try await Self.site()
    #expect(
      site.pages.filter { $0.hasPrefix("modules/m/") && $0.contains("/simple/") && !$0.contains("imprimer") } == [
        "modules/m/a/simple/index.html", "modules/m/b/simple/index.html",
      ])
    #expect(try site.part(of: Self.simple, from: "<h1>", to: "</h1>") == "A en bref")
    #expect(try site.part(of: "modules/m/b/simple/index.html", from: "<h1>", to: "</h1>") == "Leçon B")
    #expect(try site.part(of: Self.simple, from: "<title>", to: "</title>") == "A en bref (Version simple) – Essai")
    #expect(try site.part(of: Self.simple, from: "<p class=\"lead\">", to: "</p>") == "Courte")
    #expect(try site.text(Self.simple).contains("<main id=\"jalon-main\" data-lesson=\"m/a\">"))
    #expect(
      try site.links(of: Self.simple, from: "<nav class=\"breadcrumb\"", to: "</nav>") == [
        "../../../../index.html Accueil", "../../../index.html Modules", "../../index.html Module",
        "../index.html Leçon A",
      ])
    #expect(try site.part(of: Self.simple, from: "aria-current=\"page\">", to: "</span>") == "Version simple")
  }

  @Test func isLinkedBothWays() async throws {
    let site = try await Self.site()
    #expect(
      try site.links(of: Self.lesson, from: "<section class=\"versions\"", to: "</section>") == [
        "simple/index.html Version simple"
      ])
    #expect(
      try site.links(of: Self.simple, from: "<section class=\"versions\"", to: "</section>") == [
        "../index.html Version complète"
      ])
    #expect(try !site.text("modules/m/c/index.html").contains("class=\"versions\""))
    #expect(
      try site.links(of: "modules/m/index.html", from: "<ol class=\"path\">", to: "</ol>") == [
        "a/index.html Leçon A", "a/simple/index.html Version simple", "b/index.html Leçon B",
        "b/simple/index.html Version simple", "c/index.html Leçon C",
      ])
  }

  @Test func leadsToItsPlainNeighbours() async throws {
    let site = try await Self.site()
    let links = { (page: String) in
      try site.part(of: page, from: "<nav class=\"previous-next\"", to: "</nav>").matches(
        of: /href="([^"]*)"( data-simple)?/
      )
      .map { String($0.1) + ($0.2 == nil ? "" : " *") }
    }
    #expect(try links(Self.simple) == ["../../b/simple/index.html"])
    #expect(try links("modules/m/b/simple/index.html") == ["../../a/simple/index.html", "../../c/index.html"])
    #expect(try links(Self.lesson) == ["../b/index.html *"])
    #expect(
      try site.part(of: Self.lesson, from: "<div class=\"prose\">", to: "<div class=\"quiz\"") == """
        <p><a href="../b/index.html" data-simple>b</a> <a href="../b/index.html#h">b</a></p>
        """, "a place in a lesson may not be in its plain version")
  }

  @Test func isTheLessonForSearchEngines() async throws {
    let site = try await Self.site()
    #expect(try site.text(Self.simple).contains("<link rel=\"canonical\" href=\"https://exemple.fr/modules/m/a/\">"))
    #expect(try !site.text("sitemap.xml").contains("simple"))
    #expect(
      try site.links(of: "plan-du-site/index.html", from: "<ul class=\"site-map\">", to: "</ul>").contains(
        "../modules/m/a/simple/index.html Version simple_: Leçon A"))
  }

  @Test func asksTheSameQuestions() async throws {
    let site = try await Self.site()
    let fingerprint = { (page: String) in try site.part(of: page, from: "data-fingerprint=\"", to: "\"") }
    #expect(try fingerprint(Self.simple) == fingerprint(Self.lesson))
    #expect(try fingerprint(Self.lesson).count == 16)
    let other = try await Self.site([
      "content/modules/m/01-a.simple.md": Self.quiz.replacing("[ ] Non", with: "[x] Non")
    ])
    #expect(
      try other.part(of: Self.simple, from: "data-fingerprint=\"", to: "\"")
        != other.part(of: Self.lesson, from: "data-fingerprint=\"", to: "\""))
  }

  @Test func isCalledFALCOnceReadOver() async throws {
    let reviewed = "---\nrelecture_falc: {par: Un groupe de relecture, date: 2027-02-01}\n---\na"
    let site = try await Self.site(["content/modules/m/01-a.simple.md": reviewed])
    #expect(
      try site.links(of: Self.lesson, from: "<section class=\"versions\"", to: "</section>") == [
        "simple/index.html Version facile à lire et à comprendre (FALC)"
      ])
    #expect(try site.text(Self.simple).contains("Texte relu par Un groupe de relecture, le 1er_février 2027."))
    #expect(try !site.text("modules/m/b/simple/index.html").contains("FALC"))
  }
}
