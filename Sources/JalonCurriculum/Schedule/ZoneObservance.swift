import JalonCore

/// A time during which a zone's clocks stand at one offset: a sub-component of VTIMEZONE (RFC 5545 § 3.6.5).
package struct ZoneObservance: Hashable, Sendable {
  package let isDaylight: Bool
  /// When it begins, as clocks showed it until then.
  package let onset: LocalDateTime
  /// Seconds east of Greenwich, before and from the onset.
  package let offsetBefore: Int
  package let offset: Int
  /// `CET`; nil where we know of none.
  package let name: String?
  /// The law by which it begins again every year; nil where it begins once.
  package let yearly: DaylightLaw.Onset?

  /// The only observance of a zone whose clocks do not change; it begins with a year, for the same text all year.
  static func constant(offset: Int, isDaylight: Bool = false, name: String? = nil, from first: Int) -> ZoneObservance {
    let year = LocalDateTime(naiveSeconds: first + offset).date.year
    let newYear = LocalDate(year: year, month: 1, day: 1) ?? LocalDate(daysSince1970: 0)
    return ZoneObservance(
      isDaylight: isDaylight, onset: LocalDateTime(naiveSeconds: newYear.daysSince1970 * 86_400), offsetBefore: offset,
      offset: offset, name: name, yearly: nil)
  }
}
