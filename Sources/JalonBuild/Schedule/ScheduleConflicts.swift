import JalonCheck
import JalonCore

/// What stands against the sessions: `jalon schedule conflicts`, the rules of schedules alone.
public enum ScheduleConflicts {
  /// Ids of the rules that compare sessions with each other, with places, with closed days.
  public static let rules = AllRules.scheduleRules.map { $0.id.string }
}
