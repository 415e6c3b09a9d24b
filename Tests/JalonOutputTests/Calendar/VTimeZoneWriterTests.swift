import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

@Suite struct VTimeZoneWriterTests {
  private func lines(_ name: String, from first: String, through last: String) throws -> [String] {
    let zone = try #require(TimeZoneRules(named: name))
    let first = try #require(UTCInstant(extended: first)).seconds
    let last = try #require(UTCInstant(extended: last)).seconds
    return text(of: VTimeZoneWriter(zone: zone, first: first, last: last).lines())
      .filter { !$0.hasPrefix("BEGIN:VTIMEZONE") && !$0.hasPrefix("END:") && !$0.hasPrefix("TZNAME") }
  }

  @Test func givesASingleObservanceWithoutSummerTime() throws {
    #expect(
      try lines("Pacific/Marquesas", from: "2027-03-02T09:00:00Z", through: "2027-05-02T09:00:00Z") == [
        "TZID:Pacific/Marquesas", "BEGIN:STANDARD", "DTSTART:20270101T000000", "TZOFFSETFROM:-0930",
        "TZOFFSETTO:-0930",
      ])
  }

  @Test func beginsWithTheLastChangesBeforeTheFirstSession() throws {
    // Clocks went forward two hours before, and that is the summer time that counts.
    #expect(
      try lines("Europe/Paris", from: "2027-03-28T03:00:00Z", through: "2027-05-02T09:00:00Z") == [
        "TZID:Europe/Paris",
        "BEGIN:STANDARD", "DTSTART:20261025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "BEGIN:DAYLIGHT", "DTSTART:20270328T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      ])
  }

  @Test func writesTheLawOfMiquelon() throws {
    #expect(
      try lines("America/Miquelon", from: "2027-12-02T09:00:00Z", through: "2027-12-02T09:00:00Z") == [
        "TZID:America/Miquelon",
        "BEGIN:DAYLIGHT", "DTSTART:20270314T020000", "TZOFFSETFROM:-0300", "TZOFFSETTO:-0200",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
        "BEGIN:STANDARD", "DTSTART:20271107T020000", "TZOFFSETFROM:-0200", "TZOFFSETTO:-0300",
        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
      ])
  }

  @Test func listsTheChangesOfAnotherZoneOneByOne() throws {
    #expect(
      try lines("Australia/Lord_Howe", from: "2027-03-02T09:00:00Z", through: "2027-12-02T09:00:00Z") == [
        "TZID:Australia/Lord_Howe",
        "BEGIN:DAYLIGHT", "DTSTART:20261004T020000", "TZOFFSETFROM:+1030", "TZOFFSETTO:+1100",
        "BEGIN:STANDARD", "DTSTART:20270404T020000", "TZOFFSETFROM:+1100", "TZOFFSETTO:+1030",
        "BEGIN:DAYLIGHT", "DTSTART:20271003T020000", "TZOFFSETFROM:+1030", "TZOFFSETTO:+1100",
      ])
  }
}
