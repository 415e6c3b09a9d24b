import JalonCore

/// A calendar of `content/calendars/`: school holidays, closures, on whose days workshops do not take place.
package struct ImportedCalendar: Sendable {
  /// The name of its file.
  package let id: String
  package let path: ProjectPath
  /// What the calendar calls itself.
  package let name: String?
  /// In order of time, none overlapping another.
  package let closures: [Closure]
  /// Its first day and its last; nil where it holds no event.
  package let coverage: ClosedRange<LocalDate>?

  /// A stretch of wall time, its end excluded: « départ après la classe » leaves the morning, and the day of return is
  /// worked (RFC 5545 § 3.6.1: the DTEND of a day is not part of the event).
  package struct Closure: Hashable, Sendable {
    package let start: LocalDateTime
    package let end: LocalDateTime
    package let title: String?
  }

  /// The closure that some of a stretch of wall time falls into.
  package func closure(from start: LocalDateTime, to end: LocalDateTime) -> Closure? {
    var low = 0
    var high = closures.count
    while low < high {
      let middle = (low + high) / 2
      if closures[middle].end <= start { low = middle + 1 } else { high = middle }
    }
    guard low < closures.count, closures[low].start < end else { return nil }
    return closures[low]
  }
}
