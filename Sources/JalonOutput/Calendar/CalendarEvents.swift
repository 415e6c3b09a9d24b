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

  func text(_ text: String) -> String { facts.text(text) }

  var all: [CalendarEvent] { events { _ in true } }

  func events(where isIncluded: (ScheduledWorkshop) -> Bool) -> [CalendarEvent] {
    SessionList(edition.site, where: isIncluded).all.compactMap(event)
      + edition.site.workshops.filter(isIncluded).flatMap { workshop in
        workshop.withdrawn.compactMap { event($0, of: workshop) }
      }
  }

  /// A session that its series has no more, called off under the name that calendars know.
  private func event(_ withdrawn: WithdrawnSession, of scheduled: ScheduledWorkshop) -> CalendarEvent? {
    guard let zone = TimeZoneRules(named: withdrawn.timeZone) else { return nil }
    let listed = SessionList.Listed(workshop: scheduled, session: withdrawn.session, uid: withdrawn.uid)
    return CalendarEvent(
      uid: withdrawn.uid, workshop: scheduled.id, revision: withdrawn.revision, session: withdrawn.session, zone: zone,
      summary: text(withdrawn.title.isEmpty ? scheduled.calendarTitle : withdrawn.title),
      description: edition.words("calendar_absence"), location: location(listed),
      url: edition.site.absolute(scheduled.address), mode: scheduled.workshop.mode?.value.rawValue)
  }

  private func event(_ listed: SessionList.Listed) -> CalendarEvent? {
    let site = edition.site
    let workshop = listed.workshop.workshop
    guard let series = workshop.series, let zone = TimeZoneRules(named: series.timeZone) else { return nil }
    let url = site.absolute(listed.workshop.address)
    return CalendarEvent(
      uid: listed.uid, workshop: workshop.id,
      revision: listed.workshop.revisions[listed.uid] ?? .unrecorded, session: listed.session, zone: zone,
      summary: text(listed.workshop.calendarTitle), description: description(workshop), location: location(listed),
      url: url, mode: workshop.mode?.value.rawValue)
  }

  /// How to take part, in neutral words: a lock screen is read by others, and an address may tell what the workshop is
  /// about.
  private func description(_ workshop: Workshop) -> String {
    var lines: [String] = []
    if workshop.mode?.value != .inPerson {
      lines.append(
        workshop.isLinkPublic
          ? workshop.link.map { text($0.value) } ?? edition.words("link_after_registration")
          : edition.words("link_after_registration"))
    }
    if let phone = workshop.phone { lines.append(edition.words("calendar_phone", ["phone": phone])) }
    lines.append(edition.words("calendar_absence"))
    return lines.joined(separator: "\n")
  }

  private func location(_ listed: SessionList.Listed) -> String? {
    let id = listed.session.place ?? listed.workshop.workshop.place?.value
    guard let place = id.flatMap({ edition.site.places[$0] }) else {
      return listed.workshop.workshop.mode?.value == .remote ? edition.words("mode_remote") : nil
    }
    return [place.name, place.address, place.city].compactMap { $0 }.map(text).joined(separator: ", ")
  }
}
