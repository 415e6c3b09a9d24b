import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

/// Papers for those who run workshops.
struct OrganiserPagesTests {
  private static func site(now: String = "2027-03-01") async throws -> PrintedSite {
    try await PrintedSite(
      [
        "content/site.yaml": "titre: Essai\nid: essai\nadresse: https://formation.example/\n",
        "content/workshops/a.md": """
        ---
        titre: Vivre avec un handicap
        titre d'agenda: Atelier du mardi
        programmes: [tih]
        mode: à distance
        aménagements: [LSF]
        animation: [equipe]
        capacité: 3
        début: 2026-01-06 10:00
        durée: 1 h
        chaque: mardi
        jusqu'au: 2028-12-31
        ---
        Texte.
        """,
        "content/programmes/tih.yaml": "nom: TIH BOOSTER\n",
        "content/people.yaml": "equipe: {nom: Équipe canari, accord: oui}\n",
      ], now: now)
  }

  private static let session = "ateliers/a/2027-03-02-1000/organiser/index.html"

  @Test func standFromLastMonthToSixMonthsAhead() async throws {
    let papers = try await Self.site().pages.filter { $0.hasSuffix("/organiser/index.html") && $0.contains("00/") }
    #expect(papers.first == "ateliers/a/2027-02-02-1000/organiser/index.html")
    #expect(papers.last == "ateliers/a/2027-08-31-1000/organiser/index.html")
    #expect(papers.count == 31)
  }

  @Test func sayNothingThatTells() async throws {
    let text = try await Self.site().part(of: Self.session, from: "id=\"feuille\"", to: "id=\"messages\"")
    #expect(text.contains("Atelier du mardi") && text.contains("mardi 2_mars 2027"))
    for word in ["handicap", "TIH", "LSF", "langue des signes", "canari"] { #expect(!text.contains(word), "\(word)") }
    let title = try await Self.site().part(of: Self.session, from: "<title>", to: "</title>")
    #expect(title == "Atelier du mardi, mardi 2_mars 2027 – Essai")
  }

  @Test func haveALineForEachSeat() async throws {
    let text = try await Self.site().part(of: Self.session, from: "<tbody>", to: "</tbody>")
    #expect(text.matches(of: /<tr>/).count == 6, "at least six, whatever the capacity")
  }

  @Test func areNoLearnersBusiness() async throws {
    let site = try await Self.site()
    for page in site.pages where !page.contains("organiser/") {
      #expect(!(try site.text(page).contains("organiser/")), "\(page)")
    }
    for page in site.pages where page.contains("organiser/") {
      #expect(try site.text(page).contains("name=\"robots\" content=\"noindex\""), "\(page)")
    }
    #expect(!(try site.text("sitemap.xml").contains("organiser/")))
  }

  @Test func changeWithTheSessionAlone() async throws {
    let one = try await Self.site(now: "2027-03-01")
    let other = try await Self.site(now: "2027-03-05")
    #expect(one.fingerprint(Self.session) == other.fingerprint(Self.session))
    #expect(try one.text(Self.session) == other.text(Self.session))
  }
}
