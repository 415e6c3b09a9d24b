import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

/// Reminders as they would be sent.
struct SessionMessagesTests {
  private static func messages(_ workshop: String, places: String = "", site: String = "") async throws
    -> (messages: [SessionMessages], edition: Edition)
  {
    let printed = try await PrintedSite([
      "content/site.yaml": "titre: Essai\nid: essai\nadresse: https://formation.example/\n\(site)",
      "content/workshops/a.md": "---\ntitre: Vivre avec un handicap\n\(workshop)\n---\nTexte.\n",
      "content/places.yaml": places, "content/modules/m/01-l.md": "# Une leçon\n\nTexte.\n",
    ])
    let edition = printed.edition
    let workshop = try #require(edition.site.workshops.first)
    return (
      workshop.sessions.map {
        SessionMessages(SessionFacts(workshop, $0, in: edition.site, words: edition.words))
      }, edition
    )
  }

  private static let remote = """
    titre d'agenda: L’atelier du mardi
    mode: à distance
    lien: https://reunion.example/secret
    début: 2027-03-02 11:00
    durée: 1 h 30
    chaque: semaine
    nombre: 2
    rattrapage: modules/m/01-l.md
    à apporter: [De quoi noter]
    inscription:
      - moyen: courriel
        valeur: a@formation.example
      - moyen: sms
        valeur: 06 39 98 00 01
    """

  @Test func areShortAndNeutral() async throws {
    let first = try #require(try await Self.messages(Self.remote).messages.first)
    #expect(
      first.texts.map(\.text.string) == [
        "Rappel : L'atelier du mardi, mardi 2 mars, 11 h-12 h 30, à distance. Un empechement ? 06 39 98 00 01",
        "Aujourd'hui : L'atelier du mardi, 11 h-12 h 30, à distance. On vous attend. Un empechement ? 06 39 98 00 01",
      ])
    #expect(
      first.missed?.text.string
        == "On vous attend la prochaine fois : L'atelier du mardi, mardi 9 mars, 11 h, à distance. 06 39 98 00 01")
    #expect(
      first.texts.compactMap { $0.sending?.replacing("\u{A0}", with: " ") } == [
        "À envoyer le dimanche 28 février 2027, à 11 h.", "À envoyer le mardi 2 mars 2027, à 8 h.",
      ])
  }

  @Test func keepMeetingsAndSubjectsToThemselves() async throws {
    let first = try #require(try await Self.messages(Self.remote).messages.first)
    for text in [first.mail, first.missedMail, first.subject] + first.texts.map(\.text.string) {
      #expect(!text.contains("handicap") && !text.contains("secret"), "\(text)")
    }
    #expect(first.mail.contains("De quoi noter") && first.mail.contains("heure de Paris"))
    #expect(first.missedMail.contains("https://formation.example/modules/m/l/"))
  }

  @Test func nameNoLessonThatTells() async throws {
    let printed = try await PrintedSite([
      "content/site.yaml": "titre: Essai\nadresse: https://formation.example/\n",
      "content/workshops/a.md":
        "---\ntitre: A\ndébut: 2027-03-02 11:00\ndurée: 1 h\nrattrapage: modules/compensation/01-l.md\n---\nTexte.\n",
      "content/modules/compensation/01-l.md": "# Une leçon\n\nTexte.\n",
    ])
    let workshop = try #require(printed.edition.site.workshops.first)
    let session = try #require(workshop.sessions.first)
    let mail = SessionMessages(
      SessionFacts(workshop, session, in: printed.edition.site, words: printed.edition.words)
    ).missedMail
    #expect(!mail.contains("compensation") && mail.contains("Demandez-nous la leçon"))
  }

  // At 8:00, three hours before is 5:00; two days before 21:00 is an evening, put forward to 18:00.
  @Test func ringNeitherAtNightNorEarly() async throws {
    let early = try await Self.messages("début: 2027-03-02 08:00\ndurée: 1 h").messages
    #expect(early.first?.texts.map(\.key) == ["sms_two_days"])
    let late = try await Self.messages("début: 2027-03-02 21:00\ndurée: 1 h").messages
    #expect(late.first?.texts.map(\.key) == ["sms_two_days", "sms_three_hours"])
    #expect(
      late.first?.texts.first?.sending?.replacing("\u{A0}", with: " ")
        == "À envoyer le dimanche 28 février 2027, à 18 h.")
  }

  @Test func sayThatTheyAreExamples() async throws {
    let first = try #require(try await Self.messages(Self.remote, site: "démonstration: oui\n").messages.first)
    for text in [first.subject] + first.texts.map(\.text.string) { #expect(text.hasPrefix("EXEMPLE"), "\(text)") }
  }

  private static func told(_ workshop: String, places: String = "", site: String = "") async throws -> [String] {
    MessageDiagnostics.diagnostics(for: try await messages(workshop, places: places, site: site).edition).map {
      "\($0.range.map { "\($0.path.name)" } ?? "-") \($0.rule.string): \($0.summary.french)"
    }
  }

  @Test func reportWhatIsTooLongAtItsPlace() async throws {
    let place = "b:\n  nom: \(String(repeating: "Salle ", count: 30))\n"
    let told = try await Self.told(
      "titre d'agenda: Atelier\nmode: en présence\nlieu: b\ndébut: 2027-03-02 14:00\ndurée: 1 h", places: place)
    #expect(
      told.count == 2 && told.allSatisfy { $0.hasPrefix("places.yaml reminder-short: « nom (b, dans places.yaml) »") },
      "\(told)")
    let long = try await Self.told(
      "titre d'agenda: \(String(repeating: "Atelier ", count: 20))\ndébut: 2027-03-02 14:00\ndurée: 1 h")
    #expect(long.allSatisfy { $0.hasPrefix("a.md reminder-short: « titre d'agenda »") } && long.count == 2, "\(long)")
    #expect(try await Self.told(Self.remote) == [])
  }

  @Test func reportCharactersThatTextMessagesLack() async throws {
    #expect(
      try await Self.told("titre d'agenda: Atelier 😀\ndébut: 2027-03-02 14:00\ndurée: 1 h") == [
        "a.md reminder-characters-known: « 😀 » n'existe pas dans un SMS de 160 caractères"
      ])
  }

  @Test(arguments: ["Atelier RQTH", "Santé au travail", "Personnes handicapées", "Groupe « Rebond »"])
  func reportTitlesThatTell(_ title: String) async throws {
    let printed = try await PrintedSite([
      "content/workshops/a.md": "---\ntitre: A\ntitre d'agenda: \(title)\n---\nTexte.\n",
      "content/programmes/rebond.yaml": "nom: Rebond\n",
    ])
    #expect(MessageDiagnostics.diagnostics(for: printed.edition).map(\.rule.string) == ["reminder-neutral"])
  }
}
