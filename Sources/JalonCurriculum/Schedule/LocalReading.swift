/// What a clock reading means in a zone: one instant, two on the night when clocks go back, none when they go forward.
package enum LocalReading: Hashable, Sendable {
  case once(ZonedInstant)
  case twice(first: ZonedInstant, second: ZonedInstant)
  /// The hour is skipped; the instant is what RFC 5545 § 3.3.5 says it is, by the offset before the gap.
  case never(ZonedInstant)

  /// The instant that RFC 5545 § 3.3.5 gives the reading: the first of two.
  package var instant: ZonedInstant {
    switch self {
    case .once(let instant), .never(let instant): instant
    case .twice(let first, _): first
    }
  }
}
