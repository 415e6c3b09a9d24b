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
  /// How many times it comes back, the first included; a date that is left out, or a skipped holiday, counts too
  /// (RFC 5545 § 3.8.5.1).
  package var count: Int?
  package var except: [Located<LocalDate>]
  package var moved: [Move]
  package var cancelled: [Cancellation]
  package var holidays: HolidayPolicy
  /// Names of imported calendars on whose days there is no session.
  package var closures: [Located<String>]
  /// Sessions outside the rhythm (RFC 5545 § 3.8.5.2).
  package var also: [Located<LocalDateTime>]
  /// Where the values above stand, for what is said of them.
  package var ranges: Ranges
  /// False where some of its rhythm or of its end could not be read: nothing more is concluded from its absence.
  package var isRhythmRead: Bool

  package init(
    start: Located<LocalDateTime>, duration: Int, timeZone: String, recurrence: Recurrence? = nil,
    until: LocalDate? = nil, count: Int? = nil, except: [Located<LocalDate>] = [], moved: [Move] = [],
    cancelled: [Cancellation] = [], holidays: HolidayPolicy = .keep,
    closures: [Located<String>] = [], also: [Located<LocalDateTime>] = [], ranges: Ranges = Ranges(),
    isRhythmRead: Bool = true
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
    self.closures = closures
    self.also = also
    self.ranges = ranges
    self.isRhythmRead = isRhythmRead
  }

  /// The places of the values that carry none themselves; the start's stands in for one that is not given.
  package struct Ranges: Sendable {
    package var duration: SourceRange?
    package var timeZone: SourceRange?
    package var recurrence: SourceRange?
    package var until: SourceRange?
    package var count: SourceRange?
    /// Nil where nothing is said of public holidays.
    package var holidays: SourceRange?

    package init(
      duration: SourceRange? = nil, timeZone: SourceRange? = nil, recurrence: SourceRange? = nil,
      until: SourceRange? = nil, count: SourceRange? = nil, holidays: SourceRange? = nil
    ) {
      self.duration = duration
      self.timeZone = timeZone
      self.recurrence = recurrence
      self.until = until
      self.count = count
      self.holidays = holidays
    }
  }

  /// How often a series comes back.
  package enum Recurrence: Hashable, Sendable {
    case daily(interval: Int)
    /// Weekdays from 1 (Monday) to 7; empty: the weekday of the start.
    case weekly(interval: Int, weekdays: [Int])
    case monthly(interval: Int)
    /// The first Tuesday of a month: places from 1 to 4, -1 the last one; a weekday from 1 (Monday) to 7.
    case monthlyWeekday(places: [Int], weekday: Int)
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
    /// Where `to` stands; the range of `from` stands in for it.
    package var toRange: SourceRange?

    package init(
      from: Located<LocalDate>, to: LocalDateTime, place: Located<String>? = nil, toRange: SourceRange? = nil
    ) {
      self.from = from
      self.to = to
      self.place = place
      self.toRange = toRange
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
