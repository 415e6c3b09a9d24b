import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

/// The agenda: by week, by month, by what one looks for.
struct AgendaPagesTests {
  private static func site(_ extra: [String: String] = [:], now: String = "2027-03-10") async throws -> PrintedSite {
    try await PrintedSite(
      [
        "content/site.yaml": "titre: Essai\nid: essai\nadresse: https://formation.example/f/\n",
        "content/workshops/a.md": """
        ---
        titre: Atelier A
        programmes: [tih]
        mode: hybride
        lieu: salle
        aménagements: [LSF]
        début: 2027-03-02 10:00
        durée: 1 h
        chaque: semaine
        nombre: 8
        annulées: [2027-03-16]
        ---
        Texte.
        """,
        "content/places.yaml": "salle: {nom: La salle}\n", "content/programmes/tih.yaml": "nom: TIH BOOSTER\n",
      ].merging(extra) { _, new in new }, now: now)
  }

  @Test func listsWeeksAndLinksMonths() async throws {
    let site = try await Self.site()
    #expect(
      site.pages.filter { $0.hasPrefix("ateliers/mois") } == [
        "ateliers/mois/2027-03/index.html", "ateliers/mois/2027-04/index.html", "ateliers/mois/index.html",
      ])
    #expect(
      try site.links(of: "ateliers/index.html", from: "aria-label=\"Aller à un mois\"", to: "</nav>") == [
        "mois/2027-03/index.html mars 2027", "mois/2027-04/index.html avril 2027",
      ])
    let page = try site.text("ateliers/mois/2027-03/index.html")
    #expect(
      page.matches(of: /<h2 id="([^"]*)" class="month">([^<]*)</).map { "\($0.1) \($0.2)" } == [
        "semaine-2027-03-15 Semaine du lundi 15_mars 2027", "semaine-2027-03-22 Semaine du lundi 22_mars 2027",
        "semaine-2027-03-29 Semaine du lundi 29_mars 2027",
      ])
    #expect(
      try site.links(of: "ateliers/mois/2027-03/index.html", from: "class=\"previous-next\"", to: "</nav>") == [
        "../2027-04/index.html Le mois d’après avril 2027"
      ])
  }

  // On a narrow screen, three years of months would stand before the first session.
  @Test func linksTheNextMonthsAndTheWayToTheOthers() async throws {
    let site = try await Self.site([
      "content/workshops/b.md":
        "---\ntitre: B\ndébut: 2027-03-02 10:00\ndurée: 1 h\nchaque: mois\njusqu'au: 2029-12-31\n---\n"
    ])
    #expect(
      try site.links(of: "ateliers/index.html", from: "aria-label=\"Aller à un mois\"", to: "</nav>") == [
        "mois/2027-03/index.html mars 2027", "mois/2027-04/index.html avril 2027", "mois/2027-05/index.html mai 2027",
        "mois/index.html Tous les mois",
      ])
  }

  @Test func offersEachDateOfItsOwnPageToACalendar() async throws {
    let page = try await Self.site().part(of: "ateliers/a/index.html", from: "data-week", to: "</ul>")
    #expect(!page.contains("Atelier A"), "the page's own title, eight times")
    #expect(
      page.matches(of: /href="([^"]*)"/).map { String($0.1) } == [
        "2027-03-23-1000.ics", "2027-03-30-1000.ics", "2027-04-06-1000.ics", "2027-04-13-1000.ics",
        "2027-04-20-1000.ics",
      ], "not the one that is cancelled")
  }

  @Test func saysWhatChangedOfASessionThatMoved() async throws {
    let site = try await Self.site([
      "content/workshops/b.md": """
      ---
      titre: B
      mode: en présence
      lieu: salle
      début: 2027-03-11 10:00
      durée: 1 h
      chaque: semaine
      nombre: 3
      déplacées:
        - {de: 2027-03-11, à: 2027-03-12 10:00}
        - {de: 2027-03-18, à: 2027-03-18 14:30}
        - {de: 2027-03-25, à: 2027-03-25 10:00, lieu: annexe}
      ---
      """, "content/places.yaml": "salle: {nom: La salle}\nannexe: {nom: L'annexe}\n",
    ])
    let page = try site.text("ateliers/b/index.html")
    #expect(
      page.matches(of: /session-flag">([^<]*)</).map { String($0.1) } == [
        "Date changée", "Heure changée", "Lieu changé",
      ])
    #expect(
      page.matches(of: /session-change">([^<]*)</).map { String($0.1) } == [
        "La date a changé. Avant, c’était le jeudi 11_mars 2027.", "L’heure a changé. Avant, c’était à 10_h.",
        "Le lieu a changé.",
      ])
  }

  @Test func saysInWordsWhatIsCancelledAndWhatIsOver() async throws {
    let page = try await Self.site().text("ateliers/index.html")
    #expect(page.contains("<strong class=\"session-flag\">Annulée</strong>"))
    let past = page.split(separator: "data-past").last.map(String.init) ?? ""
    #expect(past.contains("mardi 9_mars") && past.contains("mardi 2_mars") && past.contains("Déjà passées"))
  }

  // An address stays in the history of a shared telephone.
  @Test func putsNothingThatTellsIntoAnAddress() async throws {
    let site = try await Self.site()
    #expect(
      site.pages.filter { $0.hasPrefix("ateliers/filtre") } == [
        "ateliers/filtre/a-distance/index.html", "ateliers/filtre/amenagements/index.html",
        "ateliers/filtre/en-presence/index.html", "ateliers/filtre/index.html", "ateliers/filtre/parcours/index.html",
      ])
    for page in site.pages where page.hasPrefix("ateliers/filtre") {
      #expect(try site.text(page).firstMatch(of: /(id|href)="[^"]*(lsf|sign|tih)[^"]*"/)?.0 == nil, "\(page)")
    }
    #expect(try site.text("ateliers/filtre/parcours/index.html").contains("<summary>TIH BOOSTER</summary>"))
    #expect(try site.text("ateliers/filtre/amenagements/index.html").contains("<summary>Interprète en langue"))
    #expect(try site.text("ateliers/filtre/a-distance/index.html").contains("Voir tous les ateliers"))
  }

  @Test func offersASubscriptionOnlyWhereTheSiteHasAnAddress() async throws {
    #expect(
      try await Self.site().text("ateliers/index.html").contains(
        "href=\"webcal://formation.example/f/ateliers/calendrier.ics\""))
    let site = try await Self.site(["content/site.yaml": "titre: Essai\nid: essai\n"])
    #expect(!(try site.text("ateliers/index.html").contains("webcal:")))
  }

  @Test func remakesOnlyTheMonthsThatTimeChanges() async throws {
    let one = try await Self.site(now: "2027-03-10")
    let other = try await Self.site(now: "2027-03-11")
    for month in ["2027-03", "2027-04"] {
      let path = "ateliers/mois/\(month)/index.html"
      #expect(one.fingerprint(path) == other.fingerprint(path))
      #expect(try one.text(path) == other.text(path))
    }
    let later = try await Self.site(now: "2027-03-20")
    #expect(
      one.fingerprint("ateliers/mois/2027-03/index.html") != later.fingerprint("ateliers/mois/2027-03/index.html"))
    #expect(
      one.fingerprint("ateliers/mois/2027-04/index.html") == later.fingerprint("ateliers/mois/2027-04/index.html"))
  }
}
