import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct CalendarDecoderTests {
  /// Zone C of 2025-26 as the ministry writes it: a day of return is no holiday.
  private static let zoneC = calendar(
    """
    X-WR-CALNAME:Zone C
    BEGIN:VEVENT
    SUMMARY:Vacances de la Toussaint
    DTSTART;VALUE=DATE:20251018
    DTEND;VALUE=DATE:20251103
    END:VEVENT
    BEGIN:VEVENT
    SUMMARY:Vacances de Noël
    DTSTART;VALUE=DATE:20251220
    DTEND;VALUE=DATE:20260105
    END:VEVENT
    """)

  static func calendar(_ body: String) -> String { "BEGIN:VCALENDAR\nVERSION:2.0\n\(body)\nEND:VCALENDAR\n" }

  private func decode(_ text: String, name: String = "zone-c") -> Parsed<ImportedCalendar> {
    CalendarDecoder.decode(
      SourceFile(path: ProjectPath("content/calendars/\(name).ics"), bytes: Array(text.utf8)),
      timeZone: "Europe/Paris")
  }

  private func drawing(_ parsed: Parsed<ImportedCalendar>) -> [String] {
    (parsed.value?.closures ?? []).map { "\($0.start) – \($0.end) \($0.title ?? "")" }
  }

  @Test func readsSchoolHolidays() throws {
    let parsed = decode(Self.zoneC)
    #expect(parsed.diagnostics.isEmpty)
    #expect(
      drawing(parsed) == [
        "2025-10-18 00:00 – 2025-11-03 00:00 Vacances de la Toussaint",
        "2025-12-20 00:00 – 2026-01-05 00:00 Vacances de Noël",
      ])
    let calendar = try #require(parsed.value)
    #expect(calendar.id == "zone-c")
    #expect(calendar.name == "Zone C")
    #expect(calendar.coverage == day("2025-10-18")...day("2026-01-04"))
  }

  @Test(arguments: [
    ("a day without an end", "DTSTART;VALUE=DATE:20270214", "2027-02-14 00:00 – 2027-02-15 00:00"),
    (
      "its own day as end", "DTSTART;VALUE=DATE:20270214\nDTEND;VALUE=DATE:20270214",
      "2027-02-14 00:00 – 2027-02-15 00:00"
    ),
    ("midnight in UTC", "DTSTART:20251017T220000Z\nDTEND:20251102T230000Z", "2025-10-18 00:00 – 2025-11-03 00:00"),
    (
      "after class, until the morning",
      "DTSTART;TZID=Europe/Paris:20251017T163000\nDTEND;TZID=Europe/Paris:20251103T080000",
      "2025-10-17 16:30 – 2025-11-03 08:00"
    ),
    ("a duration", "DTSTART;VALUE=DATE:20270214\nDURATION:P1W", "2027-02-14 00:00 – 2027-02-21 00:00"),
    ("a folded line", "DTSTART;VALUE=DA\n TE:20270214", "2027-02-14 00:00 – 2027-02-15 00:00"),
    ("cancelled", "DTSTART;VALUE=DATE:20270214\nSTATUS:CANCELLED", ""),
    ("no length", "DTSTART:20270214T100000", ""),
  ])
  func reads(name: String, lines: String, closure: String) {
    let parsed = decode(
      Self.calendar("BEGIN:VEVENT\n\(lines)\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20300101\nEND:VEVENT"))
    #expect(parsed.diagnostics.isEmpty, "\(name)")
    let others = drawing(parsed).dropLast().map { $0.trimmingSuffix }
    #expect(others == (closure.isEmpty ? [] : [closure]), "\(name)")
  }

  @Test func followsARuleAsFarAsItGoes() throws {
    let parsed = decode(
      Self.calendar(
        """
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20270105
        RRULE:FREQ=YEARLY
        EXDATE;VALUE=DATE:20280105
        RDATE;VALUE=DATE:20280107
        END:VEVENT
        BEGIN:VEVENT
        DTSTART;VALUE=DATE:20270214
        DTEND;VALUE=DATE:20270301
        END:VEVENT
        """))
    #expect(parsed.diagnostics.isEmpty)
    let starts = parsed.value?.closures.map { "\($0.start.date)" } ?? []
    #expect(starts.prefix(4) == ["2027-01-05", "2027-02-14", "2028-01-07", "2029-01-05"])
    // Twenty years; what comes back every year says nothing of how far the rest goes.
    #expect(starts.last == "2047-01-05")
    #expect(parsed.value?.coverage == day("2027-02-14")...day("2027-02-28"))
  }

  @Test func joinsWhatOverlaps() {
    let parsed = decode(
      Self.calendar(
        """
        BEGIN:VEVENT
        SUMMARY:Été
        DTSTART;VALUE=DATE:20270703
        DTEND;VALUE=DATE:20270901
        END:VEVENT
        BEGIN:VEVENT
        SUMMARY:Pont
        DTSTART;VALUE=DATE:20270714
        END:VEVENT
        """))
    #expect(drawing(parsed) == ["2027-07-03 00:00 – 2027-09-01 00:00 Été"])
  }

  @Test(arguments: [
    (
      "<!DOCTYPE html>\n<p>Agenda</p>\n",
      ["calendar-readable error 0: BEGIN:VCALENDAR is missing: this file is no calendar"]
    ),
    ("", ["calendar-readable error 0: BEGIN:VCALENDAR is missing: this file is no calendar"]),
    (
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270214\n",
      [
        "calendar-readable error 16: END:VEVENT is missing: the file is cut short"
      ]
    ),
    (
      calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270214\nEND:VEVENTS"),
      [
        "calendar-readable error 69: END:VEVENTS closes nothing; did you mean 'END:VEVENT'?"
      ]
    ),
    (
      calendar("n'importe quoi"),
      ["calendar-readable error 28: line cannot be read: a line of a calendar is written NAME:value"]
    ),
    (
      calendar("BEGIN:VEVENT\nSUMMARY:Rien\nEND:VEVENT"),
      [
        "calendar-event-valid error 28: DTSTART is missing: nothing says when"
      ]
    ),
    (
      calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270230\nEND:VEVENT"),
      [
        "calendar-event-valid error 41: '20270230' is not a date that exists"
      ]
    ),
    (
      calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:14/02/2027\nEND:VEVENT"),
      [
        "calendar-event-valid error 41: '14/02/2027' is not a date that exists"
      ]
    ),
    (
      calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270214\nDTEND;VALUE=DATE:20270210\nEND:VEVENT"),
      [
        "calendar-event-valid error 69: the end is before the start"
      ]
    ),
    (
      calendar("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270214\nRRULE:FREQ=YEARLI\nEND:VEVENT"),
      [
        "calendar-event-valid error 69: recurrence rule cannot be read"
      ]
    ),
    (
      calendar("BEGIN:VEVENT\nDTSTART;TZID=Europe/Pari:20270214T080000\nDURATION:P1D\nEND:VEVENT"),
      [
        "calendar-zone-known warning 41: unknown time zone 'Europe/Pari'; did you mean 'Europe/Paris'?"
      ]
    ),
    (calendar("X-WR-CALNAME:Vide"), ["calendar-filled warning 0: empty calendar: it closes no day"]),
  ])
  func tells(of text: String, told: [String]) {
    #expect(JalonCurriculumTests.drawing(decode(text).diagnostics) == told)
  }

  @Test func knowsTheZonesThatTheFileBrings() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Paris\nEND:VTIMEZONE\n"
    let event = "BEGIN:VEVENT\nDTSTART;TZID=Paris:20270214T080000\nDURATION:P1D\nEND:VEVENT"
    #expect(decode(Self.calendar(zone + event)).diagnostics.isEmpty)
  }

  @Test func leavesTheMorningOfTheLastDayOfClass() throws {
    let calendar = try #require(
      decode(Self.calendar("BEGIN:VEVENT\nDTSTART:20251017T163000\nDTEND:20251103T080000\nEND:VEVENT")).value)
    #expect(calendar.closure(from: time("2025-10-17 10:00"), to: time("2025-10-17 12:00")) == nil)
    #expect(calendar.closure(from: time("2025-10-17 16:00"), to: time("2025-10-17 18:00")) != nil)
    #expect(calendar.closure(from: time("2025-10-25 10:00"), to: time("2025-10-25 12:00")) != nil)
    #expect(calendar.closure(from: time("2025-11-03 08:00"), to: time("2025-11-03 10:00")) == nil)
  }

  @Test func takesAnyFileNameAsAnId() {
    #expect(decode(Self.zoneC, name: "Zone C 2025").value?.id == "zone-c-2025")
    #expect(decode(Self.zoneC, name: "Zone_C").value?.id == "Zone_C")
  }
}

extension String {
  fileprivate var trimmingSuffix: String { String(reversed().drop { $0 == " " }.reversed()) }
}
