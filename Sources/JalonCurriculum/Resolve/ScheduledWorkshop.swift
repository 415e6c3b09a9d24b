import JalonCore

/// A workshop with its sessions, each at its hour.
package struct ScheduledWorkshop: Sendable {
  package let workshop: Workshop
  package let title: String
  package let document: ResolvedDocument
  package let sessions: [Session]
  /// The lesson to read when one could not come.
  package let catchUp: Lesson?
  /// The imported calendars that its series names.
  package let closures: [ImportedCalendar]
  /// Whose public holidays apply: the place's, else the site's.
  package let territory: PublicHolidays.Territory
  /// The sessions as they would be recorded.
  package let snapshots: [SessionSnapshot]
  /// What was recorded of them; nil if nothing ever was.
  package let history: WorkshopHistory?
  /// Which version of each session calendars are given, by UID; what is not there was never recorded.
  package let revisions: [String: SessionRevision]
  /// Sessions that were published once and that the series has no more: calendars are told that they are cancelled, until
  /// their day is past.
  package let withdrawn: [WithdrawnSession]

  /// Neutral: lock screens are read by others.
  package var calendarTitle: String { workshop.calendarTitle?.value ?? "Atelier" }

  package var id: String { workshop.id }
  package var address: SiteAddress { SiteAddresses.workshop(workshop.id) }
}
