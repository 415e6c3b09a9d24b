import JalonCore
import JalonCurriculum
import Testing

@testable import JalonOutput

/// The events of a series, with the texts of a workshop.
func events(
  _ start: String, zone: String = "Europe/Paris", every recurrence: Series.Recurrence? = nil, count: Int? = nil,
  moved: [(String, String)] = [], cancelled: [String] = [], workshop: String = "atelier", description: String = "",
  location: String? = nil, url: String? = nil, position: GeographicPosition? = nil, conferences: [Conference] = []
) throws -> [CalendarEvent] {
  let range = SourceRange(ProjectPath("content/workshops/atelier.md"), 0..<1)
  let series = Series(
    start: Located(try time(start), at: range), duration: 120, timeZone: zone, recurrence: recurrence, count: count,
    moved: try moved.map { Series.Move(from: Located(try day($0.0), at: range), to: try time($0.1)) },
    cancelled: try cancelled.map { Series.Cancellation(date: Located(try day($0), at: range)) })
  let (sessions, diagnostics) = SeriesExpansion.sessions(of: series)
  #expect(diagnostics.isEmpty)
  let rules = try #require(TimeZoneRules(named: zone))
  let details = EventDetails(
    summary: "Atelier du mardi", description: description, location: location, url: url, position: position,
    mode: .inPerson, conferences: conferences)
  return sessions.map { session in
    CalendarEvent(
      uid: session.uid(workshop: workshop, site: "exemple"), workshop: workshop, revision: .unrecorded,
      session: session, zone: rules, details: details)
  }
}

func day(_ text: String) throws -> LocalDate { try #require(LocalDate(iso: text)) }

func time(_ text: String) throws -> LocalDateTime {
  let clock = text.suffix(5).split(separator: ":").compactMap { Int($0) }
  return LocalDateTime(try day(String(text.prefix(10))), try #require(LocalTime(hour: clock[0], minute: clock[1])))
}

func text(of lines: [ContentLine]) -> [String] {
  lines.map { "\($0.name):\($0.value)" }
}
