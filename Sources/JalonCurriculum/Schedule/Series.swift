import JalonCore

/// A series of sessions as its author wrote it: local wall time and an IANA zone (RFC 5545 § 3.8.5).
package struct Series: Sendable {
  package var start: Located<LocalDateTime>
  /// Minutes.
  package var duration: Int
  /// IANA name: `Europe/Paris`.
  package var timeZone: String
  /// Nil for a single session.
  package var recurrence: Recurrence?
  /// The last day on which a session may begin.
  package var until: LocalDate?
  package var count: Int?
  package var except: [Located<LocalDate>]
  package var moved: [Move]
  package var cancelled: [Cancellation]
  package var holidays: HolidayPolicy

  package init(
    start: Located<LocalDateTime>, duration: Int, timeZone: String, recurrence: Recurrence? = nil,
    until: LocalDate? = nil, count: Int? = nil, except: [Located<LocalDate>] = [], moved: [Move] = [],
    cancelled: [Cancellation] = [], holidays: HolidayPolicy = .keep
  ) {
    self.start = start
    self.duration = duration
    self.timeZone = timeZone
    self.recurrence = recurrence
    self.until = until
    self.count = count
    self.except = except
    self.moved = moved
    self.cancelled = cancelled
    self.holidays = holidays
  }

  /// How often a series comes back.
  package enum Recurrence: Hashable, Sendable {
    case daily(interval: Int)
    /// Weekdays from 1 (Monday) to 7; empty: the weekday of the start.
    case weekly(interval: Int, weekdays: [Int])
    case monthly(interval: Int)
    /// An RFC 5545 § 3.3.10 rule, as written.
    case rule(Located<String>)
  }

  /// A session that takes place at another time, or elsewhere.
  package struct Move: Sendable {
    /// The day on which the series would have had it.
    package var from: Located<LocalDate>
    package var to: LocalDateTime
    /// Another place's id; nil: the same place.
    package var place: Located<String>?

    package init(from: Located<LocalDate>, to: LocalDateTime, place: Located<String>? = nil) {
      self.from = from
      self.to = to
      self.place = place
    }
  }

  /// A session that will not take place.
  package struct Cancellation: Sendable {
    package var date: Located<LocalDate>
    package var reason: String?

    package init(date: Located<LocalDate>, reason: String? = nil) {
      self.date = date
      self.reason = reason
    }
  }

  /// What a public holiday does to a session.
  package enum HolidayPolicy: String, Sendable {
    case skip, keep
  }
}
