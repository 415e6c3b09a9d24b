import JalonCore
import JalonCurriculum

/// `agenda.json`, version 1: the sessions for the site's own pages and for other programs.
///
/// What all sessions of a workshop, or of a place, have alike is said once: a list of three years stays light.
/// `schemas/agenda-1.json` describes it. Nothing in it is personal: it says what pages show.
package struct AgendaJSON {
  let site: Site
  let calendar: Calendar
  /// Texts with their facts in words and their French spaces.
  let text: (String) -> String
  let hasFile: (Session) -> Bool

  func value(of workshops: [WorkshopEvents]) -> JSONValue {
    .members([
      "$schema": .string("../schemas/agenda-1.json"), "format": .integer(1), "site": .string(site.uidDomain),
      "title": .string(calendar.title), "language": .string(site.language.rawValue),
      "time_zone": .string(site.timeZone), "example": .boolean(calendar.isExample),
      "url": calendar.url.map(JSONValue.string),
      "workshops": .object(
        Dictionary(workshops.map { ($0.workshop.id, workshop($0.workshop)) }, uniquingKeysWith: { first, _ in first })),
      "places": places(of: workshops),
      "sessions": .array(calendar.ordered.map { Self.session($0, in: calendar, hasFile: hasFile) }),
    ])
  }

  /// - Parameter hasFile: whether the session has a calendar file of its own.
  static func session(
    _ event: CalendarEvent, in calendar: Calendar, hasFile: (Session) -> Bool
  ) -> JSONValue {
    let session = event.session
    let status =
      session.status.isCancelled ? "cancelled" : event.isMoved ? "moved" : "planned"
    let original = ZonedInstant(utc: session.originalUTC, offset: event.zone.offset(atUTC: session.originalUTC))
    let file = SiteAddresses.sessionCalendar(event.workshop, session.original).path
    return .members([
      "uid": .string(event.uid), "workshop": .string(event.workshop), "title": .string(calendar.title(of: event)),
      "start": .string(ZonedInstant(utc: session.startUTC, offset: session.startOffset).extended),
      "end": .string(ZonedInstant(utc: session.endUTC, offset: session.endOffset).extended),
      "time_zone": .string(event.zone.name), "status": .string(status),
      "moved_from": event.isMoved && !session.status.isCancelled ? .string(original.extended) : nil,
      "place": event.details.place.map(JSONValue.string),
      "ics": hasFile(session) ? .string(file) : nil,
    ])
  }

  private func places(of workshops: [WorkshopEvents]) -> JSONValue {
    let places = PlaceCalendars.places(of: workshops, in: site)
    return .object(
      Dictionary(places.map { ($0.id.value, place($0)) }, uniquingKeysWith: { first, _ in first }))
  }

  private func place(_ place: Place) -> JSONValue {
    let position = place.position.flatMap { GeographicPosition($0.value) }
    return .members([
      "name": string(place.name), "address": string(place.address), "city": string(place.city),
      "stop": string(place.stop), "directions": string(place.directions?.value),
      "access": .array(place.access.map { .string($0.value.rawValue) }),
      "position": position.map { .array([$0.latitude, $0.longitude].compactMap(Double.init).map(JSONValue.number)) },
      "ics": .string(SiteAddresses.placeCalendar(place.id.value).path),
    ])
  }

  func string(_ written: String?) -> JSONValue? { written.map { .string(text($0)) } }
}
