import JalonCurriculum
import Testing

@testable import JalonOutput

@Suite struct ReminderTests {
  @Test(arguments: [
    ("2027-03-02 14:00", ["-PT48H", "-PT3H"]),
    ("2027-03-02 11:00", ["-PT48H", "-PT3H"]),
    ("2027-03-02 10:59", ["-PT48H"]),
    ("2027-03-02 08:00", ["-PT48H"]),
    // 7:30 two days before is too early: 8:00.
    ("2027-03-02 07:30", ["-PT47H30M"]),
    // 20:30 is too late: 18:00.
    ("2027-03-02 20:30", ["-PT50H30M", "-PT3H"]),
    ("2027-03-02 20:00", ["-PT50H", "-PT3H"]),
    ("2027-03-02 23:00", ["-PT53H"]),
    ("2027-03-02 22:59", ["-PT52H59M", "-PT3H"]),
    ("2027-03-02 00:30", ["-PT40H30M"]),
    // Two days before the change of clocks, 48 hours lead to 7:30 on the Friday.
    ("2027-03-28 08:30", ["-PT47H30M"]),
  ])
  func ringsByDayOnly(start: String, triggers: [String]) throws {
    let event = try #require(try events(start).first)
    #expect(Reminder.reminders(of: event.session, in: event.zone).map(\.trigger) == triggers)
  }

  @Test func isSilentForACancelledSession() throws {
    let event = try #require(try events("2027-03-02 14:00", cancelled: ["2027-03-02"]).first)
    #expect(Reminder.reminders(of: event.session, in: event.zone).isEmpty)
  }
}
