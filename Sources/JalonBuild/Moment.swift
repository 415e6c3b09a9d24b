import Glibc
import JalonCore
import JalonCurriculum

/// When a build takes place.
public struct Moment: Sendable {
  private let value: Value

  private enum Value: Sendable {
    case date(LocalDate)
    case instant(Int)
  }

  /// A day, whatever the zone; nil unless it is written `2027-03-02` and exists.
  public static func day(_ text: String) -> Moment? {
    LocalDate(iso: text).map { Moment(value: .date($0)) }
  }

  /// Seconds since 1970, as `SOURCE_DATE_EPOCH` gives them.
  public static func instant(_ seconds: Int) -> Moment {
    Moment(value: .instant(seconds))
  }

  /// The clock's: the only place that reads it.
  public static func now() -> Moment {
    .instant(time(nil))
  }

  /// The second, to date a change with: midnight UTC of a day.
  var instant: UTCInstant {
    switch value {
    case .date(let date): UTCInstant(date.daysSince1970 * 86_400)
    case .instant(let seconds): UTCInstant(seconds)
    }
  }

  /// The day in a zone.
  func date(in zone: String) -> LocalDate {
    switch value {
    case .date(let date): date
    case .instant(let seconds):
      TimeZoneRules(named: zone)?.local(atUTC: seconds).date ?? LocalDate(daysSince1970: seconds / 86_400)
    }
  }
}
