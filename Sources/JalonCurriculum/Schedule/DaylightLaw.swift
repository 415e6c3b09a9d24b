import JalonCore

/// How the clocks of a zone change, the same way every year.
package struct DaylightLaw: Hashable, Sendable {
  package let begins: Onset
  package let ends: Onset

  /// The Sunday and the hour of a change.
  package struct Onset: Hashable, Sendable {
    package let month: Int
    /// Which Sunday of the month: 2 is the second, -1 the last.
    package let week: Int
    package let clock: Clock

    /// Seconds since 1970-01-01T00:00Z of the change of a year, clocks being so far ahead of Greenwich before it.
    func instant(in year: Int, offsetBefore: Int) -> Int {
      let midnight = sunday(in: year) * 86_400
      return switch clock {
      case .utc(let seconds): midnight + seconds
      case .wall(let seconds): midnight + seconds - offsetBefore
      }
    }

    private func sunday(in year: Int) -> Int {
      if week > 0 {
        let first = Self.days(year, month)
        let weekday = LocalDate(daysSince1970: first).weekday
        return first + (7 - weekday) + (week - 1) * 7
      }
      let last = (month == 12 ? Self.days(year + 1, 1) : Self.days(year, month + 1)) - 1
      return last - LocalDate(daysSince1970: last).weekday % 7
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
      LocalDate(year: year, month: month, day: 1)?.daysSince1970 ?? 0
    }
  }

  /// What an hour of change is counted in.
  package enum Clock: Hashable, Sendable {
    case utc(seconds: Int)
    case wall(seconds: Int)
  }

  /// Directive 2000/84/EC, the same since 1996: last Sundays of March and October at 01:00 UTC.
  static let europe = DaylightLaw(
    begins: Onset(month: 3, week: -1, clock: .utc(seconds: 3600)),
    ends: Onset(month: 10, week: -1, clock: .utc(seconds: 3600)))

  /// Energy Policy Act of 2005, which Saint-Pierre-et-Miquelon follows: second Sunday of March, first of November.
  static let northAmerica = DaylightLaw(
    begins: Onset(month: 3, week: 2, clock: .wall(seconds: 7200)),
    ends: Onset(month: 11, week: 1, clock: .wall(seconds: 7200)))
}
