import JalonCore
import JalonCurriculum

/// The lines that all sessions of some details share, as they stand in the file: escaped and folded once.
struct EventLines {
  private let summary: [UInt8]
  private let cancelledSummary: [UInt8]
  private let body: [UInt8]
  private let reminder: [UInt8]

  init(_ details: EventDetails, in calendar: Calendar) {
    summary = Self.bytes([ContentLine("SUMMARY", text: calendar.title(details.summary, isCancelled: false))])
    cancelledSummary = Self.bytes([ContentLine("SUMMARY", text: calendar.title(details.summary, isCancelled: true))])
    reminder = Self.bytes([
      ContentLine("DESCRIPTION", text: calendar.reminder(details.summary)), ContentLine("END", raw: "VALARM"),
    ])
    var lines: [ContentLine] = []
    if !details.description.isEmpty { lines.append(ContentLine("DESCRIPTION", text: details.description)) }
    if let location = details.location { lines.append(ContentLine("LOCATION", text: location)) }
    if let position = details.position {
      lines.append(ContentLine("GEO", raw: "\(position.latitude);\(position.longitude)"))
    }
    if let url = details.url { lines.append(ContentLine("URL", raw: url)) }
    body = Self.bytes(lines + details.conferences.map(\.line))
  }

  func write(_ event: CalendarEvent, to bytes: inout [UInt8]) {
    let session = event.session
    let isCancelled = session.status.isCancelled
    bytes.append(contentsOf: "BEGIN:VEVENT\r\n".utf8)
    ContentLine("UID", text: event.uid).write(to: &bytes)
    let modified = event.revision.modified.basic
    bytes.append(contentsOf: "DTSTAMP:\(modified)\r\nLAST-MODIFIED:\(modified)\r\n".utf8)
    bytes.append(contentsOf: "SEQUENCE:\(event.revision.sequence)\r\n".utf8)
    // The hour that it had: RFC 5545 § 3.8.4.4, and RFC 4791 § 4.1 for an instance without its series.
    if event.isMoved { Self.write("RECURRENCE-ID", session.original, event.zone, to: &bytes) }
    Self.write("DTSTART", session.start, event.zone, to: &bytes)
    Self.write("DTEND", session.end, event.zone, to: &bytes)
    bytes.append(contentsOf: isCancelled ? cancelledSummary : summary)
    bytes.append(contentsOf: body)
    bytes.append(contentsOf: (isCancelled ? Self.cancelled : Self.confirmed).utf8)
    for alarm in Reminder.reminders(of: session, in: event.zone) {
      bytes.append(contentsOf: "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:\(alarm.trigger)\r\n".utf8)
      bytes.append(contentsOf: reminder)
    }
    bytes.append(contentsOf: "END:VEVENT\r\n".utf8)
  }

  private static let confirmed = "STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n"
  private static let cancelled = "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n"

  /// No zone's name is long enough for such a line to be folded.
  private static func write(_ name: String, _ time: LocalDateTime, _ zone: TimeZoneRules, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\(name);TZID=\(ContentLine.quoted(zone.name)):\(time.basic)\r\n".utf8)
  }

  private static func bytes(_ lines: [ContentLine]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines { line.write(to: &bytes) }
    return bytes
  }
}
