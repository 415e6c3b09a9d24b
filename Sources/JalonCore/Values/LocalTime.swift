/// An hour of the day as clocks show it, to the minute.
package struct LocalTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let hour: Int
  package let minute: Int

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  package var minutesSinceMidnight: Int { hour * 60 + minute }

  /// `09:05`.
  package var description: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}
