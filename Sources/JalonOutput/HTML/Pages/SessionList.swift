import JalonCore
import JalonCurriculum

/// The sessions of a site, of a programme or of a workshop, in the order of their hours.
struct SessionList: Sendable {
  let all: [Listed]
  let now: LocalDate

  struct Listed: Sendable {
    let workshop: ScheduledWorkshop
    let session: Session
    /// `<workshop>-<original start in UTC>@<site id>`: never changes.
    let uid: String
  }

  init(_ site: Site, where isIncluded: (ScheduledWorkshop) -> Bool = { _ in true }) {
    now = site.now
    all = site.workshops.filter(isIncluded)
      .flatMap { workshop in
        workshop.sessions.map {
          Listed(workshop: workshop, session: $0, uid: $0.uid(workshop: workshop.id, site: site.uidDomain))
        }
      }
      .sorted { ($0.session.startUTC, $0.uid) < ($1.session.startUTC, $1.uid) }
  }

  /// From the day of the build on, cancelled ones left out.
  var upcoming: [Listed] {
    all.filter { listed in
      if case .cancelled = listed.session.status { return false }
      return listed.session.start.date >= now
    }
  }
}
