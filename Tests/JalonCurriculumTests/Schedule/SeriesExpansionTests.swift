import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct SeriesExpansionTests {
  @Test func keepsTheHourWhenTheClocksChange() {
    let weekly = series("2027-03-16 10:00", every: .weekly(interval: 1, weekdays: [2]), until: "2027-04-06")
    let (sessions, diagnostics) = SeriesExpansion.sessions(of: weekly)
    #expect(
      drawing(sessions) == [
        "2027-03-16 10:00 = 2027-03-16T09:00:00Z",
        "2027-03-23 10:00 = 2027-03-23T09:00:00Z",
        "2027-03-30 10:00 = 2027-03-30T08:00:00Z",
        "2027-04-06 10:00 = 2027-04-06T08:00:00Z",
      ])
    #expect(sessions.map(\.startOffset) == [3600, 3600, 7200, 7200])
    #expect(sessions.allSatisfy { $0.endUTC - $0.startUTC == 7200 })
    #expect(diagnostics.isEmpty)
  }

  @Test func leavesOutMovesAndCancels() {
    let weekly = series(
      "2027-03-02 10:00", every: .weekly(interval: 1, weekdays: []), count: 5, except: ["2027-03-09"],
      moved: [("2027-03-16", "2027-03-18 14:00")], cancelled: ["2027-03-23"])
    let (sessions, diagnostics) = SeriesExpansion.sessions(of: weekly)
    #expect(
      drawing(sessions) == [
        "2027-03-02 10:00 = 2027-03-02T09:00:00Z",
        "2027-03-18 14:00 = 2027-03-18T13:00:00Z, moved from 2027-03-16 10:00",
        "2027-03-23 10:00 = 2027-03-23T09:00:00Z, cancelled",
        "2027-03-30 10:00 = 2027-03-30T08:00:00Z",
      ])
    #expect(sessions[1].uid(workshop: "prix", site: "exemple") == "prix-20270316T090000Z@exemple")
    #expect(diagnostics.isEmpty)
  }

  @Test func skipsEasterMonday() {
    let mondays = series(
      "2027-03-22 10:00", every: .weekly(interval: 1, weekdays: [1]), until: "2027-04-05", holidays: .skip)
    let (sessions, diagnostics) = SeriesExpansion.sessions(of: mondays)
    #expect(sessions.map(\.start.date.description) == ["2027-03-22", "2027-04-05"])
    #expect(diagnostics.isEmpty)
  }

  @Test func keepsASessionMovedAwayFromAHoliday() {
    let mondays = series(
      "2027-03-22 10:00", every: .weekly(interval: 1, weekdays: [1]), until: "2027-04-05",
      moved: [("2027-03-29", "2027-03-30 10:00")], holidays: .skip)
    let (sessions, diagnostics) = SeriesExpansion.sessions(of: mondays)
    #expect(sessions.map(\.start.date.description) == ["2027-03-22", "2027-03-30", "2027-04-05"])
    #expect(diagnostics.isEmpty)
  }

  @Test func skipsGoodFridayInAlsaceOnly() {
    let fridays = series("2027-03-19 10:00", every: .weekly(interval: 1, weekdays: [5]), count: 3, holidays: .skip)
    #expect(SeriesExpansion.sessions(of: fridays).sessions.count == 3)
    #expect(SeriesExpansion.sessions(of: fridays, territory: .alsaceMoselle).sessions.count == 2)
  }

  @Test func takesASingleSession() {
    let (sessions, diagnostics) = SeriesExpansion.sessions(of: series("2027-03-02 10:00"))
    #expect(drawing(sessions) == ["2027-03-02 10:00 = 2027-03-02T09:00:00Z"])
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    (Series.Recurrence.weekly(interval: 2, weekdays: [2, 4]), ["02", "04", "16", "18"]),
    (.daily(interval: 3), ["02", "05", "08", "11"]),
    (.rule(rule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270309T090000Z")), ["02", "09"]),
    (.rule(rule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270309T085959Z")), ["02"]),
    (.rule(rule("FREQ=WEEKLY;UNTIL=20270309")), ["02", "09"]),
    (.rule(rule("RRULE:FREQ=DAILY;COUNT=2")), ["02", "03"]),
  ])
  func followsRules(recurrence: Series.Recurrence, days: [String]) {
    let (sessions, diagnostics) = SeriesExpansion.sessions(
      of: series("2027-03-02 10:00", every: recurrence, until: "2027-03-31", count: 4))
    #expect(sessions.map { String($0.start.date.description.suffix(2)) } == days)
    #expect(diagnostics.isEmpty)
  }

  @Test func followsTheFirstTuesdays() {
    let monthly = series("2027-03-02 10:00", every: .rule(rule("FREQ=MONTHLY;BYDAY=1TU")), count: 3)
    #expect(
      SeriesExpansion.sessions(of: monthly).sessions.map(\.start.date.description)
        == ["2027-03-02", "2027-04-06", "2027-05-04"])
  }

  @Test func endsASeriesWithoutEndAfterAYear() {
    let endless = series("2027-03-02 10:00", every: .weekly(interval: 1, weekdays: [2]))
    let (sessions, diagnostics) = SeriesExpansion.sessions(of: endless)
    #expect(sessions.last?.start.date == day("2028-02-29"))
    #expect(
      drawing(diagnostics) == [
        "session-end-bounded note 40: series without an end: only its first 365 days are published"
      ])
  }

  @Test func cutsASeriesThatIsTooLong() {
    let long = series("2027-03-02 10:00", every: .daily(interval: 1), until: "2999-01-01")
    let (sessions, diagnostics) = SeriesExpansion.sessions(of: long)
    #expect(sessions.count == 5000)
    #expect(
      drawing(diagnostics) == [
        "session-end-bounded warning 50: series too long: only its first 5000 sessions are published"
      ])
  }

  @Test func expandsTenYearsOfDaysInFiftyMilliseconds() {
    let long = series("2027-01-01 10:00", every: .daily(interval: 1), until: "2036-12-31", holidays: .skip)
    var count = 0
    let durations = (0..<3).map { _ in
      ContinuousClock().measure { count = SeriesExpansion.sessions(of: long).sessions.count }
    }
    #expect(count == 3653 - 110)
    // Five times the budget, for a busy machine: a debug build alone took 39 ms.
    #expect(durations.contains { $0 < .milliseconds(250) }, "took \(durations)")
  }

  @Test func expandsInParallel() async {
    let zones = ["Europe/Paris", "America/Toronto", "Africa/Casablanca", "Australia/Sydney", "Asia/Tokyo"]
    let alone = zones.map { SeriesExpansion.sessions(of: daily(in: $0)).sessions.map(\.startUTC) }
    let together = await withTaskGroup(of: (Int, [Int]).self) { group in
      for index in 0..<200 {
        group.addTask {
          (index, SeriesExpansion.sessions(of: daily(in: zones[index % zones.count])).sessions.map(\.startUTC))
        }
      }
      return await group.reduce(into: [Int: [Int]]()) { $0[$1.0] = $1.1 }
    }
    for (index, starts) in together { #expect(starts == alone[index % zones.count]) }
  }
}

private func daily(in zone: String) -> Series {
  series("2027-01-01 10:00", zone: zone, every: .daily(interval: 1), count: 100)
}

func rule(_ text: String) -> Located<String> {
  Located(text, at: SourceRange(ProjectPath("content/workshops/essai.md"), 100..<100 + text.utf8.count))
}
