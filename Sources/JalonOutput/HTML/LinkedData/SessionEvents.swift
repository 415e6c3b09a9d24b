import JalonCore
import JalonCurriculum

/// The sessions to come of a workshop as schema.org's Event, for search engines.
///
/// None for a demonstration, whose pages are `noindex`: a search engine must send nobody to a session that does not exist.
/// None either without the site's address: an Event is known by its page.
struct SessionEvents {
  private let scheduled: ScheduledWorkshop
  private let frame: SiteFrame

  init(_ scheduled: ScheduledWorkshop, _ frame: SiteFrame) {
    self.scheduled = scheduled
    self.frame = frame
  }

  /// The next ones: a page stays light, and search engines show few.
  static let most = 12

  var values: [JSONValue] {
    let site = frame.site
    guard !site.settings.isDemonstration, site.baseURL != nil else { return [] }
    let coming = scheduled.sessions.filter { $0.start.date >= site.now }.sorted { $0.startUTC < $1.startUTC }
    return coming.prefix(Self.most).map(event)
  }

  private func event(_ session: Session) -> JSONValue {
    let workshop = scheduled.workshop
    let isMoved = !session.status.isCancelled && session.startUTC != session.originalUTC
    let status = session.status.isCancelled ? "EventCancelled" : isMoved ? "EventRescheduled" : "EventScheduled"
    let language = workshop.language.flatMap { LanguageTag(meantBy: $0)?.string } ?? frame.site.language.rawValue
    return LinkedData.root(
      "Event",
      [
        "name": .string(frame.facts.text(scheduled.title)),
        "description": workshop.summary.map { .string(frame.facts.text($0)) },
        "startDate": instant(session.startUTC, session.startOffset),
        "endDate": instant(session.endUTC, session.endOffset),
        "previousStartDate": isMoved ? original(session) : nil,
        "eventStatus": .string("https://schema.org/\(status)"),
        "eventAttendanceMode": attendance.map { .string("https://schema.org/\($0)EventAttendanceMode") },
        "location": location(session), "url": frame.site.absolute(scheduled.address).map(JSONValue.string),
        "inLanguage": .string(language),
        "isAccessibleForFree": LinkedData.isFree(workshop.cost).map(JSONValue.boolean),
        "maximumAttendeeCapacity": workshop.capacity.map { .integer($0.value) },
        "organizer": frame.organizer,
      ])
  }

  private func instant(_ utc: Int, _ offset: Int) -> JSONValue {
    .string(ZonedInstant(utc: utc, offset: offset).extended)
  }

  private func original(_ session: Session) -> JSONValue? {
    guard let zone = scheduled.workshop.series.flatMap({ TimeZoneRules(named: $0.timeZone) }) else { return nil }
    return instant(session.originalUTC, zone.offset(atUTC: session.originalUTC))
  }

  private var attendance: String? {
    switch scheduled.workshop.mode?.value {
    case .inPerson: "Offline"
    case .remote: "Online"
    case .hybrid: "Mixed"
    case nil: nil
    }
  }

  /// A place, an address on the web, or both. The meeting's own only where it is public: else the workshop's page, where
  /// one registers.
  private func location(_ session: Session) -> JSONValue? {
    let mode = scheduled.workshop.mode?.value
    let physical = mode == .remote ? nil : place(session)
    let virtual = mode == .remote || mode == .hybrid ? self.virtual : nil
    let both = [physical, virtual].compactMap { $0 }
    return both.count > 1 ? .array(both) : both.first
  }

  private var virtual: JSONValue? {
    let workshop = scheduled.workshop
    let link = workshop.isLinkPublic ? workshop.link.flatMap { Conference.meeting($0.value, label: "")?.uri } : nil
    return (link ?? frame.site.absolute(scheduled.address)).map {
      LinkedData.thing("VirtualLocation", ["url": .string($0)])
    }
  }

  private func place(_ session: Session) -> JSONValue? {
    let id = session.place ?? scheduled.workshop.place?.value
    guard let place = id.flatMap({ frame.site.places[$0] }) else { return nil }
    let position = place.position.flatMap { GeographicPosition($0.value) }
    let address = LinkedData.thing(
      "PostalAddress",
      [
        "streetAddress": place.address.map { .string(frame.facts.text($0)) },
        "addressLocality": place.city.map { .string(frame.facts.text($0)) },
      ])
    return LinkedData.thing(
      "Place",
      [
        "name": place.name.map { .string(frame.facts.text($0)) },
        "address": place.address == nil && place.city == nil ? nil : address,
        "geo": position.map {
          LinkedData.thing(
            "GeoCoordinates", ["latitude": .string($0.latitude), "longitude": .string($0.longitude)])
        },
      ])
  }
}

extension SiteFrame {
  /// Who runs what the site speaks of, as search engines name them.
  var organizer: JSONValue? {
    guard let organisation = site.settings.organisation, let name = organisation.name else { return nil }
    return LinkedData.thing(
      "Organization", ["name": .string(facts.text(name)), "url": site.baseURL.map(JSONValue.string)])
  }
}
