import JalonCore
import JalonCurriculum

/// A workshop's sessions as calendars tell of them, in order of time; those that its series has no more included.
struct WorkshopEvents: Sendable {
  let workshop: ScheduledWorkshop
  let events: [CalendarEvent]
  /// Of all that the events' lines depend on.
  let digest: String

  init(_ workshop: ScheduledWorkshop, events: [CalendarEvent]) {
    self.workshop = workshop
    self.events = events.sorted { $0.session.startUTC < $1.session.startUTC }
    digest = Self.digest(of: self.events)
  }

  static func digest(of events: [CalendarEvent]) -> String {
    var digest = Digest()
    var seen: Set<ObjectIdentifier> = []
    for event in events {
      let session = event.session
      digest.combine(event.uid)
      digest.combine("\(event.revision.sequence) \(event.revision.modified.seconds)")
      digest.combine("\(session.originalUTC) \(session.startUTC) \(session.endUTC) \(event.isMoved)")
      digest.combine("\(session.status.isCancelled) \(event.zone.name)")
      digest.combine(event.details.summary)
      digest.combine(event.details.place ?? "")
      if seen.insert(ObjectIdentifier(event.details)).inserted { digest.combine(event.details) }
    }
    return digest.hexadecimal()
  }
}

extension Digest {
  fileprivate mutating func combine(_ details: EventDetails) {
    combine(details.description)
    combine(details.location ?? "-")
    combine(details.url ?? "-")
    combine(details.position.map(\.description) ?? "-")
    combine(details.mode.map(\.rawValue) ?? "-")
    for conference in details.conferences {
      combine(conference.uri)
      combine(conference.label)
    }
  }
}
