import Foundation
import Testing

@testable import JalonOutput

/// What the pages of a learner's progress are made of.
@Suite struct LearnerPapersTests {
  private static let lesson = """
    # Mon prix

    ::: fiche à remplir {#f-prix titre="Mon prix"}
    - Prix : [nombre prix]
    :::

    ::: fiche à remplir {#f-besoins privé=oui}
    - Mes besoins : [texte besoins]
    :::

    ::: à cocher {#c-sante privé=oui}
    - Un papier
    :::
    """

  private static func site(_ files: [String: String] = [:]) async throws -> PrintedSite {
    let own = ["content/site.yaml": "titre: Essai\nid: essai\n", "content/modules/m/01-a.md": lesson]
    return try await PrintedSite(own.merging(files) { _, given in given })
  }

  @Test func aSiteWithoutSheetsHasNoDossier() async throws {
    let site = try await Self.site(["content/modules/m/01-a.md": "# A\n\nTexte.\n"])
    #expect(!site.paths.contains("progression/dossier/index.html"))
    #expect(!(try site.text("progression/index.html").contains("dossier/index.html")))
    #expect(!(try site.text("plan-du-site/index.html").contains("dossier/index.html")))
  }

  @Test func personalSheetsStandApartAndHidden() async throws {
    let page = try await Self.site().text("progression/dossier/index.html")
    let parts = page.components(separatedBy: "<div data-personal hidden>")
    try #require(parts.count == 2)
    #expect(parts[0].contains("data-worksheet=\"f-prix\"") && !parts[0].contains("data-worksheet=\"f-besoins\""))
    #expect(parts[1].contains("data-worksheet=\"f-besoins\" data-private"))
  }

  @Test func theProgressPageKnowsWhatIsNeverShared() async throws {
    let data = try await Self.site().part(of: "progression/index.html", from: "id=\"jalon-data\">", to: "</script>")
    #expect(data.contains(#""private":["c-sante","f-besoins"]"#))
    #expect(data.contains(#""sheets":{"f-prix":"Mon prix"}"#))
  }

  /// Years of weekly sessions would make a page of megabytes.
  @Test func sessionsAreThoseAroundTheDayOfTheBuild() async throws {
    let site = try await Self.site([
      "content/workshops/a.md": """
      ---
      titre: Mon prix
      mode: à distance
      début: 2026-01-06 10:00
      durée: 1 h
      chaque: mardi
      jusqu'au: 2028-12-31
      rattrapage: modules/m/01-a.md
      ---
      Texte.
      """
    ])
    let data = try site.part(of: "progression/index.html", from: "id=\"jalon-data\">", to: "</script>")
    let starts = data.matches(of: /"start":"([0-9-]+)T/).map { String($0.1) }
    #expect(starts.first == "2027-01-05" && starts.last == "2027-08-31")
    #expect(data.contains(#""catchUp":{"href":"../modules/m/a/index.html","title":"Mon prix"}"#))
    #expect(data.contains(#""workshops":{"a":"Mon prix"}"#))
  }

  @Test func theSummaryIsHeadedAsTheLearnersOwn() async throws {
    let page = try await Self.site().text("progression/recapitulatif/index.html")
    #expect(page.contains("Document rempli par la personne, sans valeur d’attestation"))
    #expect(page.contains("data-recap-lesson=\"m/a\""))
  }
}
