import JalonCore
import Testing

@testable import JalonCurriculum

/// Sessions that closures take away, and sessions outside the rhythm.
@Suite struct SeriesClosuresTests {
  private static let site = "titre: Essai\nidentifiant: essai\n"
  private static let closed = """
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20270309
    DTEND;VALUE=DATE:20270316
    END:VEVENT
    END:VCALENDAR

    """

  private func resolve(
    _ lines: String, site: String = site, others: [String: String] = [:]
  ) async throws -> (sessions: [String], report: String) {
    let files = [
      "content/site.yaml": site, "content/calendars/travaux.ics": Self.closed,
      "content/workshops/essai.md": "---\ntitre: Essai\ndurée: 2 h\n\(lines)mode: en présence\n---\n",
    ]
    let resolved = try await ResolvedSite(files.merging(others) { _, own in own })
    return (drawing(resolved.site.workshops.first?.sessions ?? []), resolved.report)
  }

  @Test func skipsTheDaysOfACalendarAndNotThatOfReturn() async throws {
    let (sessions, report) = try await resolve(
      "début: 2027-03-02 10:00\nchaque: semaine\nnombre: 4\nfermetures: [travaux]\n")
    #expect(report == "")
    #expect(
      sessions == [
        "2027-03-02 10:00 = 2027-03-02T09:00:00Z", "2027-03-16 10:00 = 2027-03-16T09:00:00Z",
        "2027-03-23 10:00 = 2027-03-23T09:00:00Z",
      ])
  }

  @Test func keepsWhatItsAuthorMovedOrCancelledByName() async throws {
    let (sessions, report) = try await resolve(
      """
      début: 2027-03-09 10:00
      chaque: jour
      nombre: 3
      fermetures: [travaux]
      annulées: [2027-03-09]
      déplacées:
        - de: 2027-03-10
          à: 2027-03-20 10:00

      """)
    #expect(report == "")
    #expect(
      sessions == [
        "2027-03-09 10:00 = 2027-03-09T09:00:00Z, cancelled",
        "2027-03-20 10:00 = 2027-03-20T09:00:00Z, moved from 2027-03-10 10:00",
      ])
  }

  @Test func suggestsTheCalendarThatWasMeant() async throws {
    let (_, report) = try await resolve("début: 2027-03-02 10:00\nfermetures: [travau]\n")
    #expect(
      report == "content/workshops/essai.md:5:14-5:20 error reference-target-exists: no calendar 'travau'; "
        + "did you mean 'travaux'?")
  }

  @Test func refusesTwoCalendarsOfOneName() async throws {
    let (_, report) = try await resolve(
      "début: 2027-03-02 10:00\n",
      others: ["content/calendars/Travaux.ICS": Self.closed, "content/calendars/travaux !.ics": Self.closed])
    #expect(
      report
        == "content/calendars/travaux.ics error calendar-name-unique: 'travaux' is the name of travaux !.ics already")
  }

  @Test(arguments: [
    ("", [String](), "2027-03-26"), ("territoire: alsace-moselle\n", [], ""),
    ("territoire: alsace-moselle\n", ["lieu: paris"], "2027-03-26"), ("", ["lieu: metz"], ""),
  ])
  func followsTheHolidaysOfThePlaceElseOfTheSite(settings: String, place: [String], kept: String) async throws {
    let places = "paris:\n  nom: Paris\n  territoire: métropole\nmetz:\n  nom: Metz\n  territoire: alsace-moselle\n"
    let lines = "début: 2027-03-26 10:00\njours fériés: sauter\n" + place.map { "\($0)\n" }.joined()
    let (sessions, report) = try await resolve(
      lines, site: Self.site + settings, others: ["content/places.yaml": places])
    #expect(report == "")
    #expect(sessions.map { String($0.prefix(10)) } == (kept.isEmpty ? [] : [kept]))
  }

  @Test func joinsSessionsOutsideTheRhythm() async throws {
    let (sessions, report) = try await resolve(
      """
      début: 2027-03-02 10:00
      chaque: semaine
      nombre: 2
      séances en plus: [2027-03-04 14:00, 2027-03-06 9:00, 2027-03-12 10:00]
      annulées: [2027-03-06]
      déplacées:
        - de: 2027-03-12
          à: 2027-03-13 10:00

      """)
    #expect(report == "")
    #expect(
      sessions == [
        "2027-03-02 10:00 = 2027-03-02T09:00:00Z", "2027-03-04 14:00 = 2027-03-04T13:00:00Z",
        "2027-03-06 09:00 = 2027-03-06T08:00:00Z, cancelled", "2027-03-09 10:00 = 2027-03-09T09:00:00Z",
        "2027-03-13 10:00 = 2027-03-13T09:00:00Z, moved from 2027-03-12 10:00",
      ])
  }

  @Test(arguments: [
    ("2027-03-02 11:00", "extra session of 2027-03-02 11:00 falls onto that of 2027-03-02 10:00"),
    ("2027-03-02 10:00", "extra session planned already: 2027-03-02 10:00"),
    ("2027-03-28 02:30", "2027-03-28 02:30 does not exist: clocks go forward that night (Europe/Paris)"),
  ])
  func judgesSessionsOutsideTheRhythm(written: String, told: String) async throws {
    let (_, report) = try await resolve("début: 2027-03-02 10:00\nséances en plus: [\(written)]\n")
    #expect(report.hasPrefix("content/workshops/essai.md:5:19-5:35 error session-"))
    #expect(report.hasSuffix(": \(told)"))
  }

  @Test func tellsOfAHistoryWhoseWorkshopIsGone() async throws {
    let (_, report) = try await resolve(
      "début: 2027-03-02 10:00\n",
      others: ["content/workshops/parti.history.json": "{\"format\":1,\"sessions\":{\n\n}}\n"])
    #expect(
      report
        == "content/workshops/parti.history.json warning session-history-owned: history without workshop: parti.md is gone"
    )
  }
}
