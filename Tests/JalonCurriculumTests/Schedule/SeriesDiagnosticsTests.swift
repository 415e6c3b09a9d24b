import JalonCore
import Testing

@testable import JalonCurriculum

@Suite struct SeriesDiagnosticsTests {
  private static let weekly = Series.Recurrence.weekly(interval: 1, weekdays: [])

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let series: Series
    let told: [String]

    init(_ name: String, _ series: Series, _ told: String...) {
      self.name = name
      self.series = series
      self.told = told
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      "skipped hour", series("2027-03-28 02:30"),
      "session-time-exists error 10: 2027-03-28 02:30 does not exist: clocks go forward that night (Europe/Paris)"),
    Case(
      "skipped hour in a series", series("2027-03-21 02:30", every: weekly, count: 3),
      "session-time-exists error 10: 2027-03-28 02:30 does not exist: clocks go forward that night (Europe/Paris)"),
    Case(
      "skipped hour, moved away",
      series("2027-03-21 02:30", every: weekly, count: 3, moved: [("2027-03-28", "2027-03-28 03:30")])),
    Case("skipped hour, cancelled", series("2027-03-21 02:30", every: weekly, count: 3, cancelled: ["2027-03-28"])),
    Case(
      "doubled hour", series("2027-10-31 02:30"),
      "session-time-unambiguous error 10: 2027-10-31 02:30 exists twice: clocks go back that night (Europe/Paris)"),
    Case(
      "doubled hour at the end", series("2027-10-31 01:30", minutes: 60),
      "session-time-unambiguous error 20: end of session, 2027-10-31 02:30 exists twice: "
        + "clocks go back that night (Europe/Paris)"),
    Case("hour after the doubled one", series("2027-10-31 03:00")),
    Case(
      "moved into the skipped hour",
      series("2027-03-21 10:00", every: weekly, count: 2, moved: [("2027-03-28", "2027-03-28 02:00")]),
      "session-time-exists error 300: 2027-03-28 02:00 does not exist: clocks go forward that night (Europe/Paris)"),
    Case(
      "unknown zone", series("2027-03-02 10:00", zone: "Europe/Pari"),
      "session-zone-known error 30: unknown time zone 'Europe/Pari'; did you mean 'Europe/Paris'?"),
    Case(
      "no session that day", series("2027-03-02 10:00", every: weekly, count: 3, except: ["2027-03-10"]),
      "session-exception-matches error 200: no session on Wednesday 2027-03-10; did you mean '2027-03-09'?"),
    Case(
      "no session that late", series("2027-03-02 10:00", every: weekly, count: 3, cancelled: ["2027-05-04"]),
      "session-exception-matches error 400: no session on Tuesday 2027-05-04; did you mean '2027-03-16'?"),
    Case(
      "named twice",
      series("2027-03-02 10:00", every: weekly, count: 3, except: ["2027-03-09"], cancelled: ["2027-03-09"]),
      "session-exception-matches error 400: 2027-03-09 named twice: "
        + "a session is left out, moved or cancelled, and only once"),
    Case(
      "moved onto another",
      series("2027-03-02 10:00", every: weekly, count: 3, moved: [("2027-03-09", "2027-03-16 11:00")]),
      "session-move-free error 300: session of 2027-03-09, moved to 2027-03-16 11:00, falls onto that of "
        + "2027-03-16 10:00"),
    Case(
      "two moved to one hour",
      series(
        "2027-03-02 10:00", every: weekly, count: 3,
        moved: [("2027-03-09", "2027-03-11 10:00"), ("2027-03-16", "2027-03-11 10:00")]),
      "session-move-free error 310: session of 2027-03-16, moved to 2027-03-11 10:00, falls onto that of "
        + "2027-03-11 10:00"),
    Case(
      "moved onto a cancelled one",
      series(
        "2027-03-02 10:00", every: weekly, count: 3, moved: [("2027-03-09", "2027-03-16 10:00")],
        cancelled: ["2027-03-16"])),
    Case(
      "end before start", series("2027-03-02 10:00", every: weekly, until: "2027-02-02"),
      "session-until-after-start error 50: end, 2027-02-02, is before the start, 2027-03-02"),
    Case(
      "no duration", series("2027-03-02 10:00", minutes: 0),
      "session-duration-positive error 20: duration of 0 min: a session lasts at least a minute"),
    Case(
      "a city", series("2027-03-02 10:00", zone: "paris"),
      "session-zone-known error 30: unknown time zone 'paris'; did you mean 'Europe/Paris'?"),
    Case(
      "in a far year", series("2207-03-02 10:00"),
      "session-year-plausible error 10: year 2207: most likely a typing error"),
    Case(
      "two days long", series("2027-03-02 10:00", minutes: 2880),
      "session-duration-plausible error 20: duration of 48 h: a session lasts a day at most"),
    Case(
      "no session counted", series("2027-03-02 10:00", every: weekly, count: 0),
      "session-count-positive error 60: 0 sessions: one at least is needed"),
    Case(
      "no frequency", series("2027-03-02 10:00", count: 8),
      "session-frequency-given error 60: frequency missing: several sessions, but nothing says when they come back"),
    Case(
      "start on another day",
      series("2027-03-03 10:00", every: .weekly(interval: 1, weekdays: [2]), count: 2),
      "session-start-matches error 10: start, Wednesday 2027-03-03, is not a day of the series; "
        + "did you mean '2027-03-09'?"),
    Case(
      "31st of the month", series("2027-03-31 10:00", every: .monthly(interval: 1), count: 2),
      "session-day-in-every-month warning 10: day 31 is missing from some months: they will have no session"),
  ]

  @Test(arguments: cases) func tells(what: Case) {
    #expect(drawing(SeriesExpansion.sessions(of: what.series).diagnostics) == what.told)
  }

  @Test(arguments: [
    ("", "100: FREQ is missing from the rule"),
    ("BYDAY=TU", "100: FREQ is missing from the rule"),
    ("FREQ=WEEKLI", "105: 'WEEKLI' does not suit FREQ; did you mean 'WEEKLY'?"),
    ("FREQ=HOURLY", "105: 'HOURLY' does not suit FREQ"),
    ("FREQ=WEEKLY;BYDAI=TU", "112: 'BYDAI' is not a part of a rule; did you mean 'BYDAY'?"),
    ("FREQ=WEEKLY;BYDAY=MA", "118: 'MA' does not suit BYDAY; did you mean 'TU'?"),
    ("FREQ=WEEKLY;BYDAY=1TU", "118: '1TU' does not suit BYDAY"),
    ("FREQ=WEEKLY;BYDAY=TU,", "118: 'TU,' does not suit BYDAY"),
    ("FREQ=WEEKLY;INTERVAL=2x", "121: '2X' does not suit INTERVAL"),
    ("FREQ=WEEKLY;COUNT=8 fois", "118: '8 FOIS' does not suit COUNT"),
    ("FREQ=WEEKLY;UNTIL=2027-05-01", "118: '2027-05-01' does not suit UNTIL"),
    ("FREQ=WEEKLY;COUNT=2;UNTIL=20270501", "120: COUNT and UNTIL exclude each other"),
    ("FREQ=WEEKLY;FREQ=DAILY", "112: FREQ given twice"),
    ("FREQ=DAILY;BYHOUR=10,14", "111: BYHOUR does not go with this rule"),
    ("FREQ=DAILY;BYSETPOS=2", "111: BYSETPOS does not go with this rule"),
    ("FREQ=WEEKLY;BYMONTHDAY=2", "112: BYMONTHDAY does not go with this rule"),
    ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "100: this rule gives no session"),
  ])
  func judgesRules(text: String, told: String) {
    let (sessions, diagnostics) = SeriesExpansion.sessions(
      of: series("2027-03-02 10:00", every: .rule(rule(text)), until: "2027-06-01"))
    #expect(drawing(diagnostics) == ["session-rule-valid error \(told)"])
    #expect(sessions.count == 1)
  }

  @Test func speaksFrench() {
    let told = SeriesExpansion.sessions(
      of: series("2027-03-02 10:00", every: Self.weekly, count: 3, except: ["2027-03-10"])
    ).diagnostics.first
    #expect(told?.summary.french == "aucune séance le mercredi 2027-03-10 ; vouliez-vous dire « 2027-03-09 » ?")
    #expect(told?.explanation?.french == "La séance la plus proche est celle du mardi 2027-03-09.")
  }
}
