import JalonCore
import JalonCurriculum

/// Writes a zone into a calendar (RFC 5545 § 3.6.5): TZID is its IANA name, and nothing is said of the time before the
/// first session.
///
/// A zone of Jalon's own gives the same bytes on every machine: its law as a yearly rule. Any other zone gives the changes
/// between the first session and the last, one by one, as this machine's tzdata knows them.
struct VTimeZoneWriter {
  let zone: TimeZoneRules
  let first: Int
  let last: Int

  func write(to bytes: inout [UInt8]) {
    for line in lines() { line.write(to: &bytes) }
  }

  func lines() -> [ContentLine] {
    [ContentLine("BEGIN", raw: "VTIMEZONE"), ContentLine("TZID", text: zone.name)]
      + zone.observances(from: first, through: last).flatMap(lines(of:)) + [ContentLine("END", raw: "VTIMEZONE")]
  }

  private func lines(of observance: ZoneObservance) -> [ContentLine] {
    let kind = observance.isDaylight ? "DAYLIGHT" : "STANDARD"
    var lines = [
      ContentLine("BEGIN", raw: kind),
      ContentLine("DTSTART", raw: observance.onset.basic),
      ContentLine("TZOFFSETFROM", raw: Self.offset(observance.offsetBefore)),
      ContentLine("TZOFFSETTO", raw: Self.offset(observance.offset)),
    ]
    if let yearly = observance.yearly {
      lines.append(ContentLine("RRULE", raw: "FREQ=YEARLY;BYMONTH=\(yearly.month);BYDAY=\(yearly.week)SU"))
    }
    if let name = observance.name { lines.append(ContentLine("TZNAME", text: name)) }
    lines.append(ContentLine("END", raw: kind))
    return lines
  }

  /// `+0100`, `-0930` (RFC 5545 § 3.3.14).
  private static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return (seconds < 0 ? "-" : "+") + twoDigits(minutes / 60) + twoDigits(minutes % 60)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
