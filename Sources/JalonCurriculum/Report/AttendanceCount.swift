import JalonCore

/// Who had a place in sessions, and what became of it.
package struct AttendanceCount: Hashable, Sendable {
  /// Who had a place, whatever became of it.
  package private(set) var registered = 0
  package private(set) var attended = 0
  package private(set) var missed = 0
  /// The day is past, and nobody wrote down who came.
  package private(set) var unrecorded = 0

  mutating func add(_ status: SessionStatus, isPast: Bool) {
    registered += 1
    switch status {
    case .attended: attended += 1
    case .missed: missed += 1
    case .registered: unrecorded += isPast ? 1 : 0
    }
  }

  mutating func add(_ other: AttendanceCount) {
    registered += other.registered
    attended += other.attended
    missed += other.missed
    unrecorded += other.unrecorded
  }

  /// Of those whose presence is known; nil where nobody's is.
  package var attendedPercent: Int? { percent(attended) }
  package var missedPercent: Int? { percent(missed) }

  private func percent(_ part: Int) -> Int? {
    let whole = attended + missed
    return whole == 0 ? nil : (200 * part + whole) / (2 * whole)
  }
}
