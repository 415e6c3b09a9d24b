/// A day and an hour as clocks show them, in a zone that is known elsewhere (RFC 5545 § 3.3.5, form 3).
package struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var date: LocalDate
  package var time: LocalTime

  package init(_ date: LocalDate, _ time: LocalTime) {
    self.date = date
    self.time = time
  }

  /// `2027-03-02 09:05`.
  package var description: String { "\(date) \(time)" }

  package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}
