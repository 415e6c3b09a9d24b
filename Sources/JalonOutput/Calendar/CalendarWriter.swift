import JalonCore
import JalonCurriculum

/// Writes a calendar (RFC 5545; RFC 7986 for what it is called, where it comes from and how often to read it again).
package enum CalendarWriter {
  package static func write(_ calendar: Calendar) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1_024 + calendar.events.count * 1_024)
    for line in head(of: calendar) { line.write(to: &bytes) }
    for zone in zones(of: calendar) { zone.write(to: &bytes) }
    var prepared: [ObjectIdentifier: EventLines] = [:]
    for event in calendar.ordered {
      let id = ObjectIdentifier(event.details)
      let lines = prepared[id] ?? EventLines(event.details, in: calendar)
      prepared[id] = lines
      lines.write(event, to: &bytes)
    }
    ContentLine("END", raw: "VCALENDAR").write(to: &bytes)
    return bytes
  }
}

extension CalendarWriter {
  /// Twice a day: a session cancelled in the evening is known in the morning.
  private static let refreshInterval = "PT12H"
  /// The same for every feed (RFC 7986 § 5.9, a name of CSS Color 3): a colour of its own would tell of a programme.
  private static let colour = "teal"

  // No ORGANIZER, though RFC 5546 § 3.2.1 wants one beside PUBLISH: RFC 5545 § 3.8.4.3 keeps it for events of a group,
  // and with one, calendars take a session for an invitation to be answered.
  private static func head(of calendar: Calendar) -> [ContentLine] {
    var lines = [
      ContentLine("BEGIN", raw: "VCALENDAR"),
      ContentLine("VERSION", raw: "2.0"),
      ContentLine("PRODID", raw: "-//Jalon//Jalon//\(calendar.language.rawValue.uppercased())"),
      ContentLine("CALSCALE", raw: "GREGORIAN"),
      ContentLine("METHOD", raw: "PUBLISH"),
      ContentLine("NAME", text: calendar.title),
      ContentLine("X-WR-CALNAME", text: calendar.title),
    ]
    if let description = calendar.description {
      lines.append(ContentLine("DESCRIPTION", text: description))
      lines.append(ContentLine("X-WR-CALDESC", text: description))
    }
    lines.append(ContentLine("COLOR", raw: colour))
    if let url = calendar.url { lines.append(ContentLine("URL", raw: url)) }
    if let source = calendar.source {
      lines.append(ContentLine("SOURCE", [.init(name: "VALUE", value: "URI")], raw: source))
    }
    if let modified = calendar.events.map(\.revision.modified).max() {
      lines.append(ContentLine("LAST-MODIFIED", raw: modified.basic))
    }
    lines.append(ContentLine("REFRESH-INTERVAL", [.init(name: "VALUE", value: "DURATION")], raw: refreshInterval))
    lines.append(ContentLine("X-PUBLISHED-TTL", raw: refreshInterval))
    return lines
  }

  /// One for each zone that an event names, in order of their names.
  private static func zones(of calendar: Calendar) -> [VTimeZoneWriter] {
    let events = Dictionary(grouping: calendar.events, by: \.zone.name)
    return events.sorted { $0.key < $1.key }.compactMap { _, events in
      // The hour that a session had may lie before, or after, all that are left.
      let instants = events.map(\.session).flatMap { [$0.startUTC, $0.originalUTC, $0.endUTC] }
      guard let zone = events.first?.zone, let first = instants.min(), let last = instants.max() else { return nil }
      return VTimeZoneWriter(zone: zone, first: first, last: last)
    }
  }
}
