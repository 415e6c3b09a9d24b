import JalonCore
import Testing

@testable import JalonCurriculum

struct WorkshopDecoderTests {
  @Test func readsEveryKey() throws {
    let file = Drawing.file(
      """
      ---
      titre: Premiers pas
      titre d'agenda: Atelier du mardi
      programmes: [itineraire]
      modules: [plan-d-affaires]
      mode: à distance
      lieu: salle
      lien: envoyé après inscription
      lien public: non
      téléphone: 01 99 00 00 01
      animation: [equipe-projet]
      début: 2 mars 2027 à 10 h
      durée: 1 h 30
      chaque: 2 semaines
      jusqu'au: 2027-04-27
      sauf: [2027-04-13]
      déplacées:
        - {de: 2027-03-16, à: 2027-03-18 14:00, lieu: salle-2}
      annulées:
        - {date: 2027-03-30, raison: La salle n'est pas libre}
        - 06/04/2027
      jours fériés: sauter
      capacité: 12
      inscrits: 7
      liste d'attente: oui
      mis à jour le: 2026-11-22
      aménagements: [interprète LSF, transcription écrite, boucle magnétique, plain-pied, supports agrandis, pauses]
      demander avant: 14
      langue: français
      niveau: débutant
      coût: gratuit
      garde d'enfants: À côté
      accompagnant bienvenu: oui
      à apporter: [De quoi noter]
      inscription: [{moyen: sms, valeur: 06 39 98 00 03}]
      rattrapage: modules/x/02-y.md
      sans caméra: oui
      ---
      Texte
      """, "content/workshops/premiers-pas.md")
    let parsed = WorkshopDecoder.decode(file, timeZone: "Indian/Reunion")
    #expect(Drawing.diagnostics(parsed.diagnostics, in: file) == "")
    let workshop = try #require(parsed.value)
    #expect(workshop.id == "premiers-pas")
    #expect(workshop.calendarTitle?.value == "Atelier du mardi")
    #expect(workshop.mode?.value == .remote)
    #expect(Drawing.located(workshop.place, in: file) == "'salle' 7:7-7:12")
    #expect(!workshop.isLinkPublic)
    #expect(Drawing.located(workshop.facilitators.first, in: file) == "'equipe-projet' 11:13-11:26")
    #expect(workshop.capacity?.value == 12)
    #expect(workshop.hasWaitingList)
    #expect(
      workshop.provisions.map(\.value) == [
        .signLanguage, .captioning, .hearingLoop, .stepFree, .largePrint, .breaks,
      ])
    #expect(workshop.askBefore == 14)
    #expect(workshop.welcomesCompanion == true)
    #expect(workshop.registration.map(\.kind) == [.sms])
    #expect(Drawing.located(workshop.catchUp, in: file) == "'modules/x/02-y.md' 36:13-36:30")
    #expect(workshop.isCameraOptional == true)

    let series = try #require(workshop.series)
    #expect(Drawing.located(series.start, in: file) == "'2027-03-02 10:00' 12:8-12:26")
    #expect(series.duration == 90)
    #expect(series.timeZone == "Indian/Reunion")
    #expect(series.recurrence == .weekly(interval: 2, weekdays: []))
    #expect(series.until == LocalDate(year: 2027, month: 4, day: 27))
    #expect(series.except.map(\.value.description) == ["2027-04-13"])
    #expect(series.moved.map(\.from.value.description) == ["2027-03-16"])
    #expect(series.moved.map(\.to.description) == ["2027-03-18 14:00"])
    #expect(series.moved.map(\.place?.value) == ["salle-2"])
    #expect(series.cancelled.map(\.date.value.description) == ["2027-03-30", "2027-04-06"])
    #expect(series.cancelled.map(\.reason) == ["La salle n'est pas libre", nil])
    #expect(series.holidays == .skip)
  }

  @Test(
    arguments: [
      ("semaine", .weekly(interval: 1, weekdays: [])), ("2 semaines", .weekly(interval: 2, weekdays: [])),
      ("deux semaines", .weekly(interval: 2, weekdays: [])), ("15 jours", .weekly(interval: 2, weekdays: [])),
      ("mois", .monthly(interval: 1)), ("3 mois", .monthly(interval: 3)), ("jour", .daily(interval: 1)),
      ("mardi", .weekly(interval: 1, weekdays: [2])), ("Mardi et jeudi", .weekly(interval: 1, weekdays: [2, 4])),
      ("les lundis, mercredis", .weekly(interval: 1, weekdays: [1, 3])),
      ("un mardi sur deux", .weekly(interval: 2, weekdays: [2])), ("week", .weekly(interval: 1, weekdays: [])),
      ("2 weeks", .weekly(interval: 2, weekdays: [])), ("every Tuesday", .weekly(interval: 1, weekdays: [2])),
      ("parfois", nil), ("0 semaine", nil), ("", nil), ("mardi semaine", nil),
    ] as [(String, Series.Recurrence?)])
  func readsRhythms(_ text: String, _ expected: Series.Recurrence?) {
    #expect(RecurrenceText.recurrence(text) == expected)
  }

  @Test func hasNoSeriesBeforeItsFirstDate() throws {
    let parsed = WorkshopDecoder.decode(Drawing.file("---\ntitre: A\nmode: hybride\n---\n", "content/workshops/a.md"))
    #expect(parsed.diagnostics == [])
    #expect(try #require(parsed.value).series == nil)
  }

  @Test func tellsOfHoursThatCannotBeRead() {
    let file = Drawing.file(
      """
      ---
      titre: A
      mode: en presense
      début: 2027-02-30 10:00
      durée: longtemps
      chaque: semane
      jusqu'au: lundi 27 avril 2027
      déplacées: [{de: 2027-03-16, à: 14h}]
      ---

      """, "content/workshops/a.md")
    #expect(
      Drawing.diagnostics(WorkshopDecoder.decode(file).diagnostics, in: file) == """
        3:7-3:18 error data-value-known: « mode » ne connaît pas « en presense » ; vouliez-vous dire « en présence » ?
        4:8-4:24 error data-date-valid: « 2027-02-30 10:00 » n'existe pas
        5:8-5:17 error data-type-matches: « durée » attend une durée, comme 1 h 30 ou 90 min, pas « longtemps »
        6:9-6:15 error data-value-known: « chaque » ne connaît pas « semane » ; vouliez-vous dire « semaine » ?
        7:11-7:30 error data-date-valid: le 2027-04-27 est un mardi, pas le jour écrit ici
        8:33-8:36 error data-date-valid: « à » attend une date et une heure, comme 2027-03-02 10:00, pas « 14h »
        """)
  }

  @Test func asksForADuration() {
    let file = Drawing.file("---\ntitre: A\nmode: hybride\ndébut: 2027-03-02 10:00\n---\n", "content/workshops/a.md")
    #expect(
      Drawing.diagnostics(WorkshopDecoder.decode(file).diagnostics, in: file)
        == "4:8-4:24 error data-key-present: il manque « durée »")
  }

  @Test(arguments: [
    ("vélotypie", Provision.captioning), ("transcription écrite en direct (vélotypie)", .captioning),
    ("Interprète en langue des signes", .signLanguage), ("boucle", .hearingLoop), ("gros caractères", .largePrint),
  ])
  func knowsProvisionsByTheirUsualNames(written: String, provision: Provision) throws {
    let file = Drawing.file("---\ntitre: Essai\naménagements: [\(written)]\n---\n", "content/workshops/a.md")
    let workshop = try #require(WorkshopDecoder.decode(file).value)
    #expect(workshop.provisions.map(\.value) == [provision])
  }
}
