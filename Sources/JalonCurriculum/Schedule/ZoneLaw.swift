import JalonCore

/// The law of a zone: its standard time, and how its clocks change if they do.
struct ZoneLaw: Hashable, Sendable {
  /// Seconds east of Greenwich.
  let standard: Int
  let daylight: DaylightLaw?
  let standardName: String?
  let daylightName: String?

  init(_ minutes: Int, _ daylight: DaylightLaw? = nil, _ standardName: String? = nil, _ daylightName: String? = nil) {
    standard = minutes * 60
    self.daylight = daylight
    self.standardName = standardName
    self.daylightName = daylightName
  }

  func offset(atUTC instant: Int) -> Int {
    guard let daylight else { return standard }
    // No law of the table changes clocks near New Year: the year in UTC is the year of the zone.
    let year = LocalDate(daysSince1970: instant.flooredQuotient(by: 86_400)).year
    let begins = daylight.begins.instant(in: year, offsetBefore: standard)
    let ends = daylight.ends.instant(in: year, offsetBefore: standard + 3600)
    return (begins..<ends).contains(instant) ? standard + 3600 : standard
  }

  /// The standard and the daylight observance, each from its last onset before an instant.
  func observances(from first: Int) -> [ZoneObservance] {
    guard let daylight else { return [.constant(offset: standard, name: standardName, from: first)] }
    return [
      observance(daylight.ends, isDaylight: false, before: standard + 3600, after: standard, from: first),
      observance(daylight.begins, isDaylight: true, before: standard, after: standard + 3600, from: first),
    ].sorted { $0.onset < $1.onset }
  }

  private func observance(
    _ onset: DaylightLaw.Onset, isDaylight: Bool, before: Int, after: Int, from first: Int
  ) -> ZoneObservance {
    let year = LocalDate(daysSince1970: first.flooredQuotient(by: 86_400)).year
    let thisYear = onset.instant(in: year, offsetBefore: before)
    let instant = thisYear <= first ? thisYear : onset.instant(in: year - 1, offsetBefore: before)
    return ZoneObservance(
      isDaylight: isDaylight, onset: LocalDateTime(naiveSeconds: instant + before), offsetBefore: before, offset: after,
      name: isDaylight ? daylightName : standardName, yearly: onset)
  }
}
