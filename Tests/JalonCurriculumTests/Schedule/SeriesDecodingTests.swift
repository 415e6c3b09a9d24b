import JalonCore
import Testing

@testable import JalonCurriculum

/// What a head says that its series cannot be read from, told once.
@Suite struct SeriesDecodingTests {
  @Test(arguments: [
    ("début: 2027-03-02 10:00\ndurée: -2 h\n", ["4:8-4:12 error data-type-matches"]),
    ("début: 2027-03-02 10:00\n", ["3:8-3:24 error data-key-present"]),
    ("début: 2027-03-02 10:00\nfin: 9:30\n", ["4:6-4:10 error session-end-after-start"]),
    ("début: 2027-03-02 10:00\nfin: 2027-03-01 12:00\n", ["4:6-4:22 error session-end-after-start"]),
    ("début: 2027-03-02 10:00\nfin: midi\n", ["4:6-4:10 error data-type-matches"]),
    ("début: 2027-03-02 10:00\ndurée: 2 h\nfin: 12:00\n", ["5:1-5:4 error data-key-unique"]),
    ("début: 2027-03-02 10:00\nfin: 2027-03-04 12:00\n", ["4:6-4:22 error session-duration-plausible"]),
    ("durée: 2 h\nchaque: semaine\n", ["4:1-4:7 error data-key-present"]),
    ("début: 2027-03-02 10:00\ndurée: 2 h\nchaque: semene\nnombre: 2\n", ["5:9-5:15 error data-value-known"]),
    ("début: 2027-03-02 10:00\ndurée: 2 h\nchaque: semaine\nnombre: -3\n", ["6:9-6:11 error data-type-matches"]),
    ("début: 2027-02-30 10:00\ndurée: 2 h\nchaque: semaine\n", ["3:8-3:24 error data-date-valid"]),
    ("début: 2027-03-02 10:00\ndurée: 0\n", ["4:8-4:9 error session-duration-positive"]),
    ("début: 2027-03-02 10:00\ndurée: 2 h\nfuseau horaire: Paris\n", ["5:17-5:22 error session-zone-known"]),
    (
      "début: 2027-03-02 10:00\ndurée: 2 h\nchaque: mois\njusqu'au: 2027-01-01\n",
      ["6:11-6:21 error session-until-after-start"]
    ),
    ("début: 2027-03-02 10:00\ndurée: 2 h\nrègle: FREQ=WEEKLY\n", ["5:8-5:19 note session-end-bounded"]),
    (
      "début: 2027-03-02 10:00\ndurée: 2 h\nrègle: \"FREQ=WEEKLY;INTERVALE=2;COUNT=3\"\n",
      [
        "5:21-5:32 error session-rule-valid"
      ]
    ),
    (
      "début: 2027-03-02 10:00\ndurée: 2 h\nchaque: semaine\nnombre: 2\ndéplacées:\n  - de: 2027-03-09\n    à: 2027-03-02 11:00\n",
      [
        "9:8-9:24 error session-move-free"
      ]
    ),
  ])
  func tellsOnceAndAtTheValue(lines: String, told: [String]) async throws {
    let resolved = try await ResolvedSite([
      "content/site.yaml": "titre: Essai\nidentifiant: essai\n",
      "content/workshops/a.md": "---\ntitre: Essai\n\(lines)mode: en présence\n---\n",
    ])
    let found = resolved.report.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(found.count == told.count, "\(resolved.report)")
    for expected in told { #expect(resolved.report.contains("content/workshops/a.md:\(expected): ")) }
  }

  @Test(arguments: ["12:00", "12 h", "2027-03-02 12:00", "mardi 2 mars 2027 à 12 h"])
  func readsAnEndInsteadOfADuration(_ end: String) async throws {
    #expect(try await sessions("début: 2027-03-02 10:00\nfin: \(end)\n") == ["2027-03-02 10:00 2027-03-02 12:00"])
  }

  // The start, the end, and what « chaque » says; the days are those of a wall calendar.
  @Test(arguments: [
    ("2027-03-02", "premier mardi", "03-02 04-06 05-04"),
    ("2027-03-02", "premier mardi du mois", "03-02 04-06 05-04"),
    ("2027-03-04", "le 1er jeudi du mois", "03-04 04-01 05-06"),
    ("2027-03-11", "2ème jeudi du mois", "03-11 04-08 05-13"),
    ("2027-03-02", "1er et 3e mardis du mois", "03-02 03-16 04-06"),
    ("2027-03-26", "dernier vendredi du mois", "03-26 04-30 05-28"),
    ("2027-03-24", "fourth wednesday of the month", "03-24 04-28 05-26"),
  ])
  func readsTheWeekdaysOfAMonth(start: String, every: String, days: String) async throws {
    let found = try await sessions("début: \(start) 10:00\ndurée: 2 h\nchaque: \(every)\nnombre: 3\n")
    #expect(found.map { String($0.dropFirst(5).prefix(5)) }.joined(separator: " ") == days)
  }

  private func sessions(_ lines: String) async throws -> [String] {
    let resolved = try await ResolvedSite([
      "content/site.yaml": "titre: Essai\nidentifiant: essai\n",
      "content/workshops/a.md": "---\ntitre: Essai\n\(lines)mode: en présence\n---\n",
    ])
    return resolved.site.workshops.flatMap { $0.sessions.map { "\($0.start) \($0.end)" } }
  }
}
