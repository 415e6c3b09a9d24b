import Testing

@testable import JalonBuild

/// `jalon schedule list`: filters, formats, and words that name nothing.
struct ScheduleListingTests {
  private static let files = [
    "content/site.yaml": "titre: Essai\nidentifiant: s\n", "content/modules/x/01-a.md": "# A\n",
    "content/places.yaml": "salle:\n  nom: La grande salle\nautre:\n  nom: Ailleurs\n",
    "content/programmes/itineraire.yaml": "nom: Itinéraire\n",
    "content/cohorts/printemps.yaml": "nom: Groupe de printemps\nateliers: [b]\n",
    "content/workshops/a.md": """
    ---
    titre: Premier ; atelier
    mode: en présence
    lieu: salle
    programmes: [itineraire]
    début: 2027-03-02 10:00
    durée: 2 h
    chaque: semaine
    nombre: 3
    capacité: 12
    annulées:
      - date: 2027-03-16
        raison: Salle prise
    déplacées:
      - de: 2027-03-09
        à: 2027-03-11 14:00
        lieu: autre
    ---

    """,
    "content/workshops/b.md": """
    ---
    titre: Second
    mode: à distance
    début: 2027-03-10 9:00
    durée: 1 h
    aménagements: [LSF]
    ---

    """,
  ]

  private func list(
    _ fill: (inout ScheduleQuery) -> Void = { _ in }, now: String = "2027-03-01", format: String = "text",
    in language: MessageLanguage = .french
  ) async throws -> String {
    let folder = try TemporaryFolder(Self.files)
    var query = ScheduleQuery()
    fill(&query)
    let moment = try #require(Moment.day(now))
    let options = BuildOptions(site: folder.path, moment: moment, jobs: 1)
    switch try await ScheduleListing.list(query, options, in: language) {
    case .unknown(let sentence): return sentence
    case .listed(let listing): return listing.text(format: format, in: language)
    }
  }

  private func count(_ fill: (inout ScheduleQuery) -> Void) async throws -> Int {
    try await list(fill, format: "csv").split(separator: "\r\n").count - 1
  }

  @Test func printsATable() async throws {
    let table = try await list()
    #expect(
      table == """
        mar. 2027-03-02  10:00–12:00  Premier ; atelier  La grande salle
        mer. 2027-03-10  09:00–10:00  Second             à distance
        jeu. 2027-03-11  14:00–16:00  Premier ; atelier  Ailleurs         déplacée du 2027-03-09 10:00
        mar. 2027-03-16  10:00–12:00  Premier ; atelier  La grande salle  annulée (Salle prise)
        4 séances.

        """)
  }

  @Test func filters() async throws {
    #expect(try await count { $0.from = "2027-03-11" } == 2)
    #expect(try await count { $0.to = "10/03/2027" } == 2)
    #expect(try await count { ($0.from, $0.to) = ("2 mars 2027", "2027-03-02") } == 1)
    #expect(try await count { $0.programme = "Itinéraire" } == 3)
    #expect(try await count { $0.place = "salle" } == 2)
    #expect(try await count { $0.place = "ailleurs" } == 1)
    #expect(try await count { $0.mode = "distanciel" } == 1)
    #expect(try await count { $0.workshop = "b" } == 1)
    #expect(try await count { $0.provision = "langue des signes" } == 1)
    #expect(try await count { $0.cohort = "groupe de printemps" } == 1)
    #expect(try await count { ($0.cohort, $0.mode) = ("printemps", "hybride") } == 0)
  }

  @Test func showsThePastOnlyWhenAsked() async throws {
    #expect(
      try await list(now: "2027-04-01")
        == "Aucune séance ne correspond. Sans --from, seules celles à venir sont montrées.\n")
    let past = try await list({ $0.from = "2027-01-01" }, now: "2027-04-01", in: .english)
    #expect(past.hasSuffix("4 sessions.\n"))
  }

  @Test(arguments: [
    ("sale", "Aucun lieu « sale ». Vouliez-vous dire « salle » ?"),
    ("zanzibar", "Aucun lieu « zanzibar ». Il y a : autre, salle."),
  ])
  func suggestsWhatWasMeant(place: String, told: String) async throws {
    #expect(try await list { $0.place = place } == told)
  }

  @Test func refusesADayThatDoesNotExist() async throws {
    #expect(
      try await list { $0.from = "30/02/2027" }
        == "--from : « 30/02/2027 » n'est pas un jour. Écrivez 2027-03-02, ou 02/03/2027.")
    #expect(try await list { $0.to = "2027-01-01" }.hasPrefix("Le dernier jour (2027-01-01) est avant le premier"))
  }

  @Test func writesForASpreadsheet() async throws {
    let csv = try await list({ $0.to = "2027-03-02" }, format: "csv")
    #expect(
      csv == "\u{FEFF}jour;début;fin;fuseau;atelier;titre;programmes;mode;lieu;aménagements;état;capacité;inscrits\r\n"
        + "2027-03-02;10:00;12:00;Europe/Paris;a;\"Premier ; atelier\";itineraire;en présence;La grande salle;;;12;\r\n"
    )
  }

  @Test func writesForPrograms() async throws {
    let json = try await list({ $0.workshop = "b" }, format: "json")
    #expect(
      json
        == #"{"sessions":[{"end":"2027-03-10T10:00:00+01:00","mode":"remote","programmes":[],"provisions":["sign_language"],"start":"2027-03-10T09:00:00+01:00","status":"planned","time_zone":"Europe/Paris","title":"Second","uid":"b-20270310T080000Z@s","workshop":"b"}],"version":1}"#
        + "\n")
  }
}
