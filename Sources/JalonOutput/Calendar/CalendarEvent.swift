import JalonCurriculum

/// One session as calendars and `agenda.json` tell of it. Every session stands by itself: there is no recurrence rule that
/// a calendar could read in its own way.
package struct CalendarEvent: Sendable {
  /// `<workshop>-<original start in UTC>@<site>`: `Session.uid(workshop:site:)`.
  package var uid: String
  /// The workshop's id.
  package var workshop: String
  package var revision: SessionRevision
  package var session: Session
  package var zone: TimeZoneRules
  /// The neutral title: no health word, no programme's name; without the marks of a cancelled or a made-up session.
  package var summary: String
  package var description: String
  package var location: String?
  /// Absolute.
  package var url: String?
  package var position: Position?
  /// `in_person`, `remote` or `hybrid`.
  package var mode: String?

  /// Degrees north and east, as decimal numbers in text so that they are printed as given.
  package struct Position: Hashable, Sendable {
    package let latitude: String
    package let longitude: String

    package init(latitude: String, longitude: String) {
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  package init(
    uid: String, workshop: String, revision: SessionRevision, session: Session, zone: TimeZoneRules, summary: String,
    description: String, location: String? = nil, url: String? = nil, position: Position? = nil, mode: String? = nil
  ) {
    self.uid = uid
    self.workshop = workshop
    self.revision = revision
    self.session = session
    self.zone = zone
    self.summary = summary
    self.description = description
    self.location = location
    self.url = url
    self.position = position
    self.mode = mode
  }
}
