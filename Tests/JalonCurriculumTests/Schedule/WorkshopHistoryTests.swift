import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct WorkshopHistoryTests {
  private let path = ProjectPath("content/workshops/essai.history.json")

  private func snapshots(title: String = "Atelier", count: Int = 2, moved: [(String, String)] = []) -> [SessionSnapshot]
  {
    let weekly = series("2027-03-02 10:00", every: .weekly(interval: 1, weekdays: []), count: count, moved: moved)
    return SeriesExpansion.sessions(of: weekly).sessions.map {
      SessionSnapshot(
        of: $0, uid: $0.uid(workshop: "essai", site: "s"), timeZone: weekly.timeZone, texts: [title])
    }
  }

  private func drawing(_ revisions: [String: SessionRevision]) -> [String] {
    revisions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.sequence) \($0.value.modified.extended)" }
  }

  @Test func datesWhatWasNeverRecordedTheSameEverywhere() {
    let (revisions, diagnostics) = WorkshopHistory().revisions(of: snapshots(), at: nil)
    #expect(
      drawing(revisions) == [
        "essai-20270302T090000Z@s 0 2026-01-01T00:00:00Z", "essai-20270309T090000Z@s 0 2026-01-01T00:00:00Z",
      ])
    #expect(diagnostics.isEmpty)
  }

  @Test func keepsTheVersionOfWhatDidNotChangeAndRaisesTheOther() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(), at: then)
    let (revisions, diagnostics) = history.revisions(
      of: snapshots(moved: [("2027-03-09", "2027-03-10 10:00")]), at: .start(of: path))
    #expect(
      drawing(revisions) == [
        "essai-20270302T090000Z@s 0 2026-11-22T09:00:00Z", "essai-20270309T090000Z@s 1 2026-11-22T09:00:01Z",
      ])
    #expect(diagnostics.map(\.rule) == [.sessionChangeRecorded])
    #expect(diagnostics.map(\.summary.french) == ["2027-03-09 : changement publié, mais pas encore enregistré"])
  }

  @Test func recordsAChangeOnce() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let later = try #require(UTCInstant(extended: "2026-12-01T09:00:00Z"))
    let changed = snapshots(title: "Atelier du mardi")
    let history = WorkshopHistory().recording(snapshots(), at: then).recording(changed, at: later)
    #expect(history.recording(changed, at: UTCInstant(later.seconds + 5)) == history)
    let (revisions, diagnostics) = history.revisions(of: changed, at: nil)
    #expect(revisions.values.map(\.sequence) == [1, 1])
    #expect(revisions.values.allSatisfy { $0.modified == later })
    #expect(diagnostics.isEmpty)
  }

  @Test func neverGoesBackInTimeWhenAClockDoes() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(count: 1), at: then)
    let again = history.recording(snapshots(title: "Autre", count: 1), at: UTCInstant(then.seconds - 86_400))
    #expect(again.sessions.values.map(\.revision.modified) == [UTCInstant(then.seconds + 1)])
  }

  @Test func tellsOfAPublishedSessionThatVanished() {
    let history = WorkshopHistory().recording(snapshots(), at: UTCInstant(0))
    let diagnostics = history.revisions(of: snapshots(count: 1), at: nil).diagnostics
    #expect(diagnostics.map(\.rule) == [.sessionRecordedKept])
    #expect(
      diagnostics.map(\.summary.english) == ["2027-03-09: session already published, erased instead of cancelled"])
  }

  @Test func readsWhatItWrites() throws {
    let then = try #require(UTCInstant(extended: "2026-11-22T09:00:00Z"))
    let history = WorkshopHistory().recording(snapshots(count: 1), at: then)
    let entry = try #require(history.sessions["essai-20270302T090000Z@s"])
    let json = JSONValue.object([
      "format": .integer(1), "sessions": .object(["essai-20270302T090000Z@s": entry.json]),
    ])
    #expect(WorkshopHistory.decode(json, at: path).history == history)
    #expect(
      String(decoding: history.encoded(), as: UTF8.self) == """
        {"format":1,"sessions":{
        "essai-20270302T090000Z@s":{"date":"2027-03-02","digest":"\(entry.digest)","modified":"2026-11-22T09:00:00Z","sequence":0}
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
