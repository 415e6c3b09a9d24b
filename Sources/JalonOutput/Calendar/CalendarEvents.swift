import JalonCore
import JalonCurriculum
import JalonSyntax

/// The site's sessions as calendars tell of them.
struct CalendarEvents {
  private let edition: Edition
  private let facts: FactText

  init(_ edition: Edition) {
    self.edition = edition
    facts = FactText(edition.site, words: edition.words)
  }

  var all: [WorkshopEvents] {
    edition.site.workshops.map { workshop in
      WorkshopEvents(workshop, events: events(of: workshop) + withdrawn(from: workshop))
    }
  }

  func text(_ text: String) -> String { facts.text(text) }

  private func events(of scheduled: ScheduledWorkshop) -> [CalendarEvent] {
    guard let series = scheduled.workshop.series, let zone = TimeZoneRules(named: series.timeZone) else { return [] }
    var known: [Setting: EventDetails] = [:]
    return scheduled.sessions.map { session in
      let setting = Setting(
        title: scheduled.calendarTitle, place: session.place ?? scheduled.workshop.place?.value,
        isCancelled: session.status.isCancelled)
      let details = known[setting] ?? details(of: scheduled, setting)
      known[setting] = details
      let uid = session.uid(workshop: scheduled.id, site: edition.site.uidDomain)
      return CalendarEvent(
        uid: uid, workshop: scheduled.id, revision: scheduled.revisions[uid] ?? .unrecorded, session: session,
        zone: zone, details: details)
    }
  }

  /// The sessions of workshops that the site has no more, all called off.
  var ofWithdrawnWorkshops: [WithdrawnEvents] {
    edition.site.withdrawnWorkshops.map { workshop in
      let name = text(workshop.sessions.last.map(\.title).flatMap { $0.isEmpty ? nil : $0 } ?? "Atelier")
      return WithdrawnEvents(
        workshop: workshop.id, name: name, events: workshop.sessions.compactMap(event(workshop.id)))
    }
  }

  private func event(_ workshop: String) -> (WithdrawnSession) -> CalendarEvent? {
    { withdrawn in
      guard let zone = TimeZoneRules(named: withdrawn.timeZone) else { return nil }
      let place = withdrawn.session.place.flatMap { edition.site.places[$0] }
      let details = EventDetails(
        summary: text(withdrawn.title.isEmpty ? "Atelier" : withdrawn.title),
        description: edition.words("calendar_cancelled"), location: place.map { location($0) },
        place: place == nil ? nil : withdrawn.session.place)
      return CalendarEvent(
        uid: withdrawn.uid, workshop: workshop, revision: withdrawn.revision, session: withdrawn.session, zone: zone,
        details: details)
    }
  }

  /// Sessions that a series has no more, called off under the name that calendars know.
  private func withdrawn(from scheduled: ScheduledWorkshop) -> [CalendarEvent] {
    var known: [Setting: EventDetails] = [:]
    return scheduled.withdrawn.compactMap { withdrawn in
      guard let zone = TimeZoneRules(named: withdrawn.timeZone) else { return nil }
      let setting = Setting(
        title: withdrawn.title.isEmpty ? scheduled.calendarTitle : withdrawn.title,
        place: withdrawn.session.place ?? scheduled.workshop.place?.value, isCancelled: true)
      let details = known[setting] ?? details(of: scheduled, setting)
      known[setting] = details
      return CalendarEvent(
        uid: withdrawn.uid, workshop: scheduled.id, revision: withdrawn.revision, session: withdrawn.session,
        zone: zone, details: details)
    }
  }

  /// What tells the details of two sessions of a workshop apart.
  private struct Setting: Hashable {
    let title: String
    let place: String?
    let isCancelled: Bool
  }

  private func details(of scheduled: ScheduledWorkshop, _ setting: Setting) -> EventDetails {
    let workshop = scheduled.workshop
    let place = setting.place.flatMap { edition.site.places[$0] }
    let description = EventDescription(workshop, in: place, edition, facts)
    return EventDetails(
      summary: text(setting.title), description: setting.isCancelled ? description.cancelledText : description.text,
      location: location(place, workshop), url: edition.site.absolute(scheduled.address),
      position: place?.position.flatMap { GeographicPosition($0.value) }, mode: workshop.mode?.value,
      place: place == nil ? nil : setting.place, conferences: setting.isCancelled ? [] : conferences(workshop))
  }

  private func location(_ place: Place?, _ workshop: Workshop) -> String? {
    guard let place else { return workshop.mode?.value == .remote ? edition.words("mode_remote") : nil }
    return location(place)
  }

  private func location(_ place: Place) -> String {
    [place.name, place.address, place.city].compactMap { $0 }.map(text).joined(separator: ", ")
  }

  /// None unless the author says that the way in is public: whoever reads a feed may join.
  private func conferences(_ workshop: Workshop) -> [Conference] {
    guard workshop.isLinkPublic, workshop.mode?.value != .inPerson else { return [] }
    let link = workshop.link.flatMap { Conference.meeting($0.value, label: edition.words("calendar_join")) }
    let phone = workshop.phone.flatMap { Conference.phone($0, label: edition.words("calendar_join_phone")) }
    return [link, phone].compactMap { $0 }
  }
}
