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
  package var details: EventDetails

  package init(
    uid: String, workshop: String, revision: SessionRevision, session: Session, zone: TimeZoneRules,
    details: EventDetails
  ) {
    self.uid = uid
    self.workshop = workshop
    self.revision = revision
    self.session = session
    self.zone = zone
    self.details = details
  }

  /// It takes place at another hour, or elsewhere, than its series had it.
  var isMoved: Bool { session.status == .moved || session.startUTC != session.originalUTC }
}
