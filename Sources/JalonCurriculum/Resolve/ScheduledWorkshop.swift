import JalonCore

/// A workshop with its sessions, each at its hour.
package struct ScheduledWorkshop: Sendable {
  package let workshop: Workshop
  package let title: String
  package let document: ResolvedDocument
  package let sessions: [Session]
  /// The lesson to read when one could not come.
  package let catchUp: Lesson?
  /// Which version of each session calendars are given, by UID; what is not there was never recorded.
  package let revisions: [String: SessionRevision]

  /// Neutral: lock screens are read by others.
  package var calendarTitle: String { workshop.calendarTitle?.value ?? "Atelier" }

  package var id: String { workshop.id }
  package var address: SiteAddress { SiteAddresses.workshop(workshop.id) }
}
