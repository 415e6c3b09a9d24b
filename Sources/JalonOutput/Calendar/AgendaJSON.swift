import JalonCore
import JalonCurriculum

/// `agenda.json`: the sessions of a calendar for the site's own pages and for other programs.
package enum AgendaJSON {
  /// An array of sessions, in order of time.
  package static func value(of calendar: Calendar) -> JSONValue {
    .array(calendar.ordered.map { session($0, in: calendar) })
  }

  private static func session(_ event: CalendarEvent, in calendar: Calendar) -> JSONValue {
    let session = event.session
    let status =
      switch session.status {
      case .planned: "planned"
      case .moved: "moved"
      case .cancelled: "cancelled"
      }
    let original = ZonedInstant(
      utc: session.originalUTC, offset: event.zone.offset(atUTC: session.originalUTC))
    return .members([
      "uid": .string(event.uid),
      "workshop": .string(event.workshop),
      "title": .string(calendar.title(of: event)),
      "start": .string(ZonedInstant(utc: session.startUTC, offset: session.startOffset).extended),
      "end": .string(ZonedInstant(utc: session.endUTC, offset: session.endOffset).extended),
      "time_zone": .string(event.zone.name),
      "status": .string(status),
      "moved_from": session.status == .moved ? .string(original.extended) : nil,
      "place": event.location.map(JSONValue.string),
      "mode": event.mode.map(JSONValue.string),
      "url": event.url.map(JSONValue.string),
    ])
  }
}

extension ZonedInstant {
  /// `2027-03-02T10:00:00+01:00` (RFC 3339 § 5.6).
  fileprivate var extended: String {
    let local = LocalDateTime(naiveSeconds: utc + offset)
    let minutes = abs(offset) / 60
    guard let difference = LocalTime(hour: minutes / 60, minute: minutes % 60) else {
      preconditionFailure("no zone is a day ahead of Greenwich")
    }
    return "\(local.date)T\(local.time):00\(offset < 0 ? "-" : "+")\(difference)"
  }
}
