import JalonCore

/// A recurrence rule, read strictly and without its end (RFC 5545 § 3.3.10).
///
/// libical reads on where it should stop: `COUNT=8 fois` is 8, `INTERVAL=2x` is 2, `UNTIL=2027-01-01` ends before the
/// start, and `FREQ=WEEKLY;BYDAY=1TU` gives days that no other calendar would. So the text is judged here first. The end is
/// kept apart because UNTIL may be in UTC, which a rule expanded in local time cannot compare.
struct RecurrenceRule: Hashable, Sendable {
  /// What libical is given.
  let text: String
  let count: Int?
  let until: Until?

  enum Until: Hashable, Sendable {
    case date(LocalDate)
    case local(LocalDateTime)
    case utc(UTCInstant)
  }

  init(_ text: String, count: Int? = nil, until: Until? = nil) {
    self.text = text
    self.count = count
    self.until = until
  }

  /// The rule of a recurrence, whichever way it was said.
  init(_ recurrence: Series.Recurrence) throws(RecurrenceProblem) {
    switch recurrence {
    case .daily(let interval):
      try self.init(reading: "FREQ=DAILY;INTERVAL=\(interval)")
    case .weekly(let interval, let weekdays):
      let names = try weekdays.map { day throws(RecurrenceProblem) in try Self.name(ofWeekday: day) }
      let days = names.isEmpty ? "" : ";BYDAY=" + names.joined(separator: ",")
      try self.init(reading: "FREQ=WEEKLY;INTERVAL=\(interval)\(days)")
    case .monthly(let interval):
      try self.init(reading: "FREQ=MONTHLY;INTERVAL=\(interval)")
    case .monthlyWeekday(let places, let weekday):
      let name = try Self.name(ofWeekday: weekday)
      try self.init(reading: "FREQ=MONTHLY;BYDAY=" + places.map { "\($0)\(name)" }.joined(separator: ","))
    case .rule(let written):
      try self.init(reading: written.value)
    }
  }

  /// Monday first, as weekdays are counted.
  static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private static func name(ofWeekday day: Int) throws(RecurrenceProblem) -> String {
    guard (1...7).contains(day) else { throw RecurrenceProblem(.badValue(part: "BYDAY", "\(day)"), at: 0..<0) }
    return weekdays[day - 1]
  }
}
