import JalonCore
import JalonCurriculum

/// When a calendar rings before a session, never between 20:00 and 8:00 where the session takes place.
struct Reminder: Hashable, Sendable {
  /// Seconds before the start.
  let lead: Int

  /// Two days before and three hours before; none for a session that does not take place.
  static func reminders(of session: Session, in zone: TimeZoneRules) -> [Reminder] {
    guard !session.status.isCancelled else { return [] }
    return [twoDaysBefore(session, in: zone), threeHoursBefore(session, in: zone)].compactMap { $0 }
  }

  /// The span as RFC 5545 § 3.3.6 writes it, in hours: a day could mean 23 or 25 of them.
  var trigger: String {
    let minutes = lead / 60
    let hours = minutes >= 60 ? "\(minutes / 60)H" : ""
    return "-PT\(hours)\(minutes % 60 == 0 ? "" : "\(minutes % 60)M")"
  }

  private static let morning = 8
  private static let evening = 20
  /// The hour to which an evening's reminder is put forward.
  private static let afternoon = 18

  private static func twoDaysBefore(_ session: Session, in zone: TimeZoneRules) -> Reminder? {
    let instant = session.startUTC - 48 * 3600
    let local = zone.local(atUTC: instant)
    guard isQuiet(local.time) else { return Reminder(lead: 48 * 3600) }
    let hour = local.time.hour < morning ? morning : afternoon
    guard let time = LocalTime(hour: hour, minute: 0) else { return nil }
    let shifted = zone.reading(of: LocalDateTime(local.date, time)).instant.utc
    return Reminder(lead: session.startUTC - shifted)
  }

  private static func threeHoursBefore(_ session: Session, in zone: TimeZoneRules) -> Reminder? {
    let local = zone.local(atUTC: session.startUTC - 3 * 3600)
    return isQuiet(local.time) ? nil : Reminder(lead: 3 * 3600)
  }

  private static func isQuiet(_ time: LocalTime) -> Bool {
    time.hour < morning || time.hour >= evening
  }
}
