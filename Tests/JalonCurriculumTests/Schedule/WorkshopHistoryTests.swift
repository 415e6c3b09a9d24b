import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct WorkshopHistoryTests {
  private let path = ProjectPath("content/workshops/essai.history.json")

  private func snapshots(
    title: String = "Atelier", count: Int = 2, moved: [(String, String)] = [], cancelled: [String] = []
  ) -> [SessionSnapshot] {
    let weekly = series(
      "2027-03-02 10:00", every: .weekly(interval: 1, weekdays: []), count: count, moved: moved,
      cancelled: cancelled)
    return SeriesExpansion.sessions(of: weekly).sessions.map {
      SessionSnapshot(
        of: $0, uid: $0.uid(workshop: "essai", site: "s"), timeZone: weekly.timeZone, title: title)
    }
  }

  private let today = day("2027-03-01")

  private func drawing(_ withdrawn: [WithdrawnSession]) -> [String] {
    withdrawn.map {
      "\($0.session.start) \($0.title) \($0.revision.sequence) \($0.revision.modified.extended)"
    }
  }

  private func drawing(_ revisions: [String: SessionRevision]) -> [String] {
    revisions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.sequence) \($0.value.modified.extended)" }
  }

  @Test func datesWhatWasNeverRecordedTheSameEverywhere() {
    let published = WorkshopHistory().published(snapshots(), on: today, at: nil)
    #expect(
      drawing(published.revisions) == [
        "essai-20270302T090000Z@s 0 2026-01-01T00:00:00Z", "essai-20270309T090000Z@s 0 2026-01-01T00:00:00Z",
      ])
    #expect(published.diagnostics.isEmpty)
  }

  @Test func keepsTheVersionOfWhatDidNotChangeAndRaisesTheOther() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(), on: today, at: then)
    let published = history.published(
      snapshots(moved: [("2027-03-09", "2027-03-10 10:00")]), on: today, at: .start(of: path))
    #expect(
      drawing(published.revisions) == [
        "essai-20270302T090000Z@s 0 2026-11-22T09:00:00Z", "essai-20270309T090000Z@s 1 2026-11-22T09:00:01Z",
      ])
    #expect(published.diagnostics.map(\.rule) == [.sessionChangeRecorded])
    #expect(
      published.diagnostics.map(\.summary.french) == ["2027-03-09 : changement publié, mais pas encore enregistré"])
  }

  @Test func recordsAChangeOnce() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let later = try #require(UTCInstant(extended: "2026-12-01T09:00:00Z"))
    let changed = snapshots(title: "Atelier du mardi")
    let history = WorkshopHistory().recording(snapshots(), on: today, at: then).recording(changed, on: today, at: later)
    #expect(history.recording(changed, on: today, at: UTCInstant(later.seconds + 5)) == history)
    let published = history.published(changed, on: today, at: nil)
    #expect(published.revisions.values.map(\.sequence) == [1, 1])
    #expect(published.revisions.values.allSatisfy { $0.modified == later })
    #expect(published.diagnostics.isEmpty)
  }

  @Test func neverGoesBackInTimeWhenAClockDoes() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(count: 1), on: today, at: then)
    let again = history.recording(snapshots(title: "Autre", count: 1), on: today, at: UTCInstant(then.seconds - 86_400))
    #expect(again.sessions.values.map(\.revision.modified) == [UTCInstant(then.seconds + 1)])
  }

  @Test func callsOffASessionThatVanishedUntilItsDayIsPast() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let later = try #require(UTCInstant(extended: "2026-12-01T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(), on: today, at: then)
    let published = history.published(snapshots(count: 1), on: today, at: nil)
    #expect(drawing(published.withdrawn) == ["2027-03-09 10:00 Atelier 1 2026-11-22T09:00:01Z"])
    #expect(published.diagnostics.map(\.rule) == [.sessionRecordedKept])
    #expect(
      published.diagnostics.map(\.summary.english) == ["2027-03-09: session published, which the series has no more"])

    let recorded = history.recording(snapshots(count: 1), on: today, at: later)
    #expect(recorded.recording(snapshots(count: 1), on: today, at: UTCInstant(later.seconds + 5)) == recorded)
    let after = recorded.published(snapshots(count: 1), on: today, at: nil)
    #expect(drawing(after.withdrawn) == ["2027-03-09 10:00 Atelier 1 2026-12-01T09:00:00Z"])
    #expect(after.diagnostics.isEmpty)
    #expect(recorded.published(snapshots(count: 1), on: day("2027-03-09"), at: nil).withdrawn.count == 1)
    #expect(recorded.published(snapshots(count: 1), on: day("2027-03-10"), at: nil).withdrawn.isEmpty)
  }

  @Test func saysNothingNewOfACancelledSessionThatVanished() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(cancelled: ["2027-03-09"]), on: today, at: then)
    let published = history.published(snapshots(count: 1), on: today, at: nil)
    #expect(drawing(published.withdrawn) == ["2027-03-09 10:00 Atelier 0 2026-11-22T09:00:00Z"])
    #expect(published.diagnostics.isEmpty)
  }

  @Test func announcesAgainASessionThatComesBack() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(), on: today, at: then)
      .recording(snapshots(count: 1), on: today, at: then)
    let published = history.published(snapshots(), on: today, at: nil)
    #expect(published.revisions["essai-20270309T090000Z@s"]?.sequence == 2)
    #expect(published.withdrawn.isEmpty)
    #expect(published.diagnostics.map(\.rule) == [.sessionChangeRecorded])
  }

  private func kept(_ changed: Series, of recorded: Series) throws -> [String] {
    func snapshots(_ sessions: [Session], _ series: Series) -> [SessionSnapshot] {
      sessions.map {
        SessionSnapshot(of: $0, uid: $0.uid(workshop: "essai", site: "s"), timeZone: series.timeZone, title: "")
      }
    }
    let history = WorkshopHistory().recording(
      snapshots(SeriesExpansion.sessions(of: recorded).sessions, recorded), on: today, at: UTCInstant(0))
    let sessions = history.keepingIdentities(
      of: SeriesExpansion.sessions(of: changed).sessions, timeZone: changed.timeZone
    ) { $0.uid(workshop: "essai", site: "s") }
    return sessions.map { "\($0.start) \($0.uid(workshop: "", site: "")) \($0.status)" }
  }

  private let weekly = Series.Recurrence.weekly(interval: 1, weekdays: [])

  @Test func movesTheSessionsOfASeriesWhoseHourChanged() throws {
    let recorded = series("2027-03-02 10:00", every: weekly, count: 2, cancelled: ["2027-03-09"])
    let changed = series("2027-03-02 14:00", every: weekly, count: 3, cancelled: ["2027-03-09"])
    #expect(
      try kept(changed, of: recorded) == [
        "2027-03-02 14:00 -20270302T090000Z@ moved", "2027-03-09 14:00 -20270309T090000Z@ cancelled(reason: nil)",
        "2027-03-16 14:00 -20270316T130000Z@ planned",
      ])
    #expect(try kept(recorded, of: recorded).first == "2027-03-02 10:00 -20270302T090000Z@ planned")
  }

  @Test func takesNoOtherDayAndNoOtherZoneForTheSame() throws {
    let recorded = series("2027-03-02 10:00", every: weekly, count: 1)
    #expect(try kept(series("2027-03-03 10:00"), of: recorded) == ["2027-03-03 10:00 -20270303T090000Z@ planned"])
    #expect(
      try kept(series("2027-03-02 10:00", zone: "Indian/Reunion"), of: recorded) == [
        "2027-03-02 10:00 -20270302T060000Z@ planned"
      ])
  }

  @Test func givesEachOfTwoSessionsOfADayAnIdentityOfItsOwn() throws {
    var recorded = series("2027-03-02 10:00")
    recorded.also = [Located(time("2027-03-02 16:00"), at: .start(of: path))]
    var changed = series("2027-03-02 11:00")
    changed.also = [Located(time("2027-03-02 17:00"), at: .start(of: path))]
    #expect(
      try kept(changed, of: recorded) == [
        "2027-03-02 11:00 -20270302T090000Z@ moved", "2027-03-02 17:00 -20270302T150000Z@ moved",
      ])
  }

  @Test func forgetsNothingOfThePast() throws {
    let history = WorkshopHistory().recording(snapshots(), on: today, at: UTCInstant(0))
    let later = day("2027-04-01")
    #expect(history.published([], on: later, at: nil).diagnostics.isEmpty)
    #expect(history.recording([], on: later, at: UTCInstant(5)) == history)
  }

  @Test func readsWhatItWrites() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(count: 1), on: today, at: then)
    let entry = try #require(history.sessions["essai-20270302T090000Z@s"])
    let json = JSONValue.object([
      "format": .integer(1), "sessions": .object(["essai-20270302T090000Z@s": entry.json]),
    ])
    #expect(WorkshopHistory.decode(json, at: path).history == history)
    #expect(
      String(decoding: history.encoded(), as: UTF8.self) == """
        {"format":1,"sessions":{
        "essai-20270302T090000Z@s":{"digest":"\(entry.digest)","end":"2027-03-02 12:00","modified":"2026-11-22T09:00:00Z","original":"2027-03-02 10:00","sequence":0,"start":"2027-03-02 10:00","status":"confirmed","time_zone":"Europe/Paris","title":"Atelier"}
        }}

        """)
  }

  @Test func refusesAnythingElse() {
    let broken = JSONValue.object(["format": .integer(1), "sessions": .object(["a": .integer(1)])])
    for json in [JSONValue.null, .object(["format": .integer(2)]), broken] {
      let (history, diagnostics) = WorkshopHistory.decode(json, at: path)
      #expect(history == nil)
      #expect(diagnostics.map(\.rule) == [.sessionHistoryValid])
    }
  }
}
