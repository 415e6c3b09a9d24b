import JalonCore
import JalonCurriculum

/// The sessions that have papers: those of the last month, whose certificates are still asked for, and of the next six.
/// Two hundred weekly series of three years would else make thirty thousand pages that nobody prints.
struct OrganiserWindow {
  private static let daysBack = 31
  private static let daysAhead = 183

  private let now: LocalDate

  init(_ now: LocalDate) {
    self.now = now
  }

  func sessions(of workshop: ScheduledWorkshop) -> [Session] {
    let days = now.adding(days: -Self.daysBack)...now.adding(days: Self.daysAhead)
    return workshop.sessions.filter { days.contains($0.start.date) && !$0.status.isCancelled }
      .sorted { $0.startUTC < $1.startUTC }
  }
}
