import JalonCore
import JalonCurriculum

/// Writes a calendar (RFC 5545, and RFC 7986 for its name and how often to read it again).
package enum CalendarWriter {
  package static func write(_ calendar: Calendar) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in head(of: calendar) { line.write(to: &bytes) }
    for zone in zones(of: calendar) { zone.write(to: &bytes) }
    for event in calendar.ordered {
      for line in lines(of: event, in: calendar) { line.write(to: &bytes) }
    }
    ContentLine("END", raw: "VCALENDAR").write(to: &bytes)
    return bytes
  }
}

extension CalendarWriter {
  /// Twice a day: a session cancelled in the evening is known in the morning.
  private static let refreshInterval = "PT12H"

  private static func head(of calendar: Calendar) -> [ContentLine] {
    [
      ContentLine("BEGIN", raw: "VCALENDAR"),
      ContentLine("VERSION", raw: "2.0"),
      ContentLine("PRODID", raw: "-//Jalon//Jalon//\(calendar.language.rawValue.uppercased())"),
      ContentLine("CALSCALE", raw: "GREGORIAN"),
      ContentLine("METHOD", raw: "PUBLISH"),
      ContentLine("NAME", text: calendar.title),
      ContentLine("X-WR-CALNAME", text: calendar.title),
      ContentLine("REFRESH-INTERVAL", [.init(name: "VALUE", value: "DURATION")], raw: refreshInterval),
      ContentLine("X-PUBLISHED-TTL", raw: refreshInterval),
    ]
  }

  /// One for each zone that an event names, in order of their names.
  private static func zones(of calendar: Calendar) -> [VTimeZoneWriter] {
    let events = Dictionary(grouping: calendar.events, by: \.zone.name)
    return events.sorted { $0.key < $1.key }.compactMap { _, events in
      guard let zone = events.first?.zone, let first = events.map(\.session.startUTC).min(),
        let last = events.map(\.session.endUTC).max()
      else { return nil }
      return VTimeZoneWriter(zone: zone, first: first, last: last)
    }
  }

  private static func lines(of event: CalendarEvent, in calendar: Calendar) -> [ContentLine] {
    let session = event.session
    let zone = [ContentLine.Parameter(name: "TZID", value: event.zone.name)]
    let modified = event.revision.modified.basic
    var lines = [
      ContentLine("BEGIN", raw: "VEVENT"),
      ContentLine("UID", text: event.uid),
      ContentLine("DTSTAMP", raw: modified),
      ContentLine("LAST-MODIFIED", raw: modified),
      ContentLine("SEQUENCE", raw: "\(event.revision.sequence)"),
      ContentLine("DTSTART", zone, raw: session.start.basic),
      ContentLine("DTEND", zone, raw: session.end.basic),
      ContentLine("SUMMARY", text: calendar.title(of: event)),
    ]
    if !event.description.isEmpty { lines.append(ContentLine("DESCRIPTION", text: event.description)) }
    if let location = event.location { lines.append(ContentLine("LOCATION", text: location)) }
    if let position = event.position {
      lines.append(ContentLine("GEO", raw: "\(position.latitude);\(position.longitude)"))
    }
    if let url = event.url { lines.append(ContentLine("URL", raw: url)) }
    let isCancelled = session.status.isCancelled
    lines.append(ContentLine("STATUS", raw: isCancelled ? "CANCELLED" : "CONFIRMED"))
    lines.append(ContentLine("TRANSP", raw: isCancelled ? "TRANSPARENT" : "OPAQUE"))
    for reminder in Reminder.reminders(of: session, in: event.zone) {
      lines += [
        ContentLine("BEGIN", raw: "VALARM"),
        ContentLine("ACTION", raw: "DISPLAY"),
        ContentLine("TRIGGER", raw: reminder.trigger),
        ContentLine("DESCRIPTION", text: calendar.reminder(of: event)),
        ContentLine("END", raw: "VALARM"),
      ]
    }
    lines.append(ContentLine("END", raw: "VEVENT"))
    return lines
  }
}
