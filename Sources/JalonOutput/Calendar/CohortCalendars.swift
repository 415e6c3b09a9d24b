import JalonCore
import JalonCurriculum

/// Which groups have a calendar of their own: those with a workshop.
enum CohortCalendars {
  static func cohorts(of site: Site) -> [Cohort] {
    site.cohorts.filter { cohort in site.workshops.contains { $0.isAttended(by: cohort) } }
  }
}

extension ScheduledWorkshop {
  /// Named by the group; by its programme, where the group names none.
  func isAttended(by cohort: Cohort) -> Bool {
    guard cohort.workshops.isEmpty else { return cohort.workshops.contains { $0.value == id } }
    return cohort.programme.map { programme in workshop.programmes.contains { $0.value == programme.value } } ?? false
  }
}

extension Cohort {
  /// Nobody of the group was there before its first day.
  func attends(_ session: Session) -> Bool {
    start.map { session.start.date >= $0.value } ?? true
  }
}
