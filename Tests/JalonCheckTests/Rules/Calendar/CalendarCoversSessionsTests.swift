import Testing

/// An imported calendar goes as far as the sessions that it is to spare.
struct CalendarCoversSessionsTests {
  @Test(arguments: [

    RuleCase(
      name: "stops too early",
      files: WrittenWorkshop.files(
        a: "fermetures: [f]\n", others: ["content/calendars/f.ics": event("20270304", "20270314")]),
      report:
        "content/workshops/a.md:8:14-8:15 warning: \u{27}f\u{27} stops on 2027-03-13: 2 sessions are later, from Tuesday 2027-03-16 on"
    ),
    RuleCase(
      name: "two years of one zone",
      files: WrittenWorkshop.files(
        a: "fermetures: [f, g]\n",
        others: [
          "content/calendars/f.ics": event("20270304", "20270314"),
          "content/calendars/g.ics": event("20270501", "20270514"),
        ])),
    RuleCase(
      name: "begins too late",
      files: WrittenWorkshop.files(
        a: "fermetures: [f]\n", others: ["content/calendars/f.ics": event("20271020", "20271103")]),
      report:
        "content/workshops/a.md:8:14-8:15 warning: \u{27}f\u{27} begins only on 2027-10-20: 4 sessions are earlier, until Tuesday 2027-03-23"
    ),
    RuleCase(name: "none named", files: WrittenWorkshop.files(a: "")),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("calendar-covers-sessions", on: example.files)
    #expect(report == example.report)
  }

  private static func event(_ start: String, _ end: String) -> String {
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:\(start)\nDTEND;VALUE=DATE:\(end)\nEND:VEVENT\nEND:VCALENDAR\n"
  }
}
