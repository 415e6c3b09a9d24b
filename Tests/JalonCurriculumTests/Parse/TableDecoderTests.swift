import JalonCore
import Testing

@testable import JalonCurriculum

/// facts.yaml, glossary.yaml, people.yaml, places.yaml, partners.yaml and cohorts.
struct TableDecoderTests {
  @Test func readsFacts() throws {
    let file = Drawing.file(
      """
      acre-delai:
        libellé: délai pour demander l'Acre
        valeur: 60
        unité: jours
        source: {titre: Centre Inffo, url: "https://www.centre-inffo.fr/?p=508377"}
        officiel: {titre: autoentrepreneur.urssaf.fr, url: https://www.autoentrepreneur.urssaf.fr/}
        valable au: 2026-02-12
        à revoir le: 2027-01-01
        statut: confirmé
      acre-taux:
        libellé: réduction
        source: Insee
        statut: contesté

      """, "content/facts.yaml")
    let parsed = FactsDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let facts = try #require(parsed.value)
    #expect(facts.map { Drawing.located($0.id, in: file) } == ["'acre-delai' 1:1-1:11", "'acre-taux' 10:1-10:10"])
    #expect(facts.map(\.value?.value) == ["60", nil])
    #expect(facts.map(\.status) == [.confirmed, .disputed])
    #expect(facts.map(\.status.publishesValue) == [true, false])
    #expect(facts.map(\.source?.title) == ["Centre Inffo", "Insee"])
    #expect(facts.first?.official?.url == "https://www.autoentrepreneur.urssaf.fr/")
    #expect(facts.first?.reviewBy?.value == LocalDate(year: 2027, month: 1, day: 1))
  }

  @Test func tellsOfFactsThatWouldPrintNothing() {
    let file = Drawing.file(
      "a:\n  libellé: x\n  statut: confirmé\nb:\n  valeur: 3\n  statut: sûr\na:\n  libellé: y\n", "content/facts.yaml")
    #expect(
      Drawing.diagnostics(FactsDecoder.decode(file).diagnostics, in: file) == """
        1:1-1:2 error data-key-present: il manque « valeur »
        5:3-5:3 error data-key-present: il manque « libellé »
        6:11-6:14 error data-value-known: « statut » ne connaît pas « sûr »
        7:1-7:2 error data-key-unique: « a » est écrit deux fois
        """)
  }

  @Test func readsAGlossary() throws {
    let file = Drawing.file(
      "RQTH:\n  développé: Reconnaissance\n  définition: Un droit\n  éviter: [handicapé]\nÀ son compte:\n  définition: Seul\n",
      "content/glossary.yaml")
    let parsed = GlossaryDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let terms = try #require(parsed.value)
    #expect(terms.map(\.term.value) == ["RQTH", "À son compte"])
    #expect(terms.map(\.expansion) == ["Reconnaissance", nil])
    #expect(terms.first?.avoid.map(\.value) == ["handicapé"])
  }

  @Test func readsPeopleAndPlaces() throws {
    let people = Drawing.file("equipe:\n  nom: L'équipe\n  rôle: Elle anime\n  accord: oui\n", "content/people.yaml")
    let person = try #require(PeopleDecoder.decode(people).value?.first)
    #expect(person.name == "L'équipe")
    #expect(person.agreed)

    let places = Drawing.file(
      "salle:\n  nom: Salle\n  ville: Lille\n  accès: [plain-pied, boucle magnétique, ascenseur]\n",
      "content/places.yaml")
    let parsed = PlacesDecoder.decode(places)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: places) == "")
    #expect(parsed.value?.first?.access.map(\.value) == [.stepFree, .hearingLoop, .lift])
  }

  @Test func readsPartners() throws {
    let file = Drawing.file(
      """
      agefiph:
        nom: Agefiph
        freins: [santé, droits]
        contacts:
          - {libellé: Écrire, moyen: formulaire, valeur: "https://www.agefiph.fr/"}
        site: https://www.agefiph.fr/
        vérifié le: 2026-11-01

      """, "content/partners.yaml")
    let parsed = PartnersDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let partner = try #require(parsed.value?.first)
    #expect(partner.obstacles.map(\.value) == [.health, .rights])
    #expect(partner.contacts.map(\.kind) == [.form])
    #expect(partner.verifiedOn?.value == LocalDate(year: 2026, month: 11, day: 1))
  }

  @Test func readsACohort() throws {
    let file = Drawing.file(
      "nom: Printemps\nprogramme: itineraire\ndébut: 2027-03-02\nateliers:\n  - premiers-pas\n",
      "content/cohorts/printemps-2027.yaml")
    let parsed = CohortDecoder.decode(file)
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let cohort = try #require(parsed.value)
    #expect(cohort.id == "printemps-2027")
    #expect(Drawing.located(cohort.programme, in: file) == "'itineraire' 2:12-2:22")
    #expect(cohort.workshops.map(\.value) == ["premiers-pas"])
  }
}
