import JalonCore

/// What a report says of one person: how far, never how well.
package struct LearnerSummary: Sendable {
  package var code: String
  package var cohort: String?
  package var hasFile: Bool
  package var lessons = Lessons()
  /// The greatest date of a register that is not in the future.
  package var lastActivity: LocalDate?
  /// Some date is in the future: the device's clock is ahead.
  package var isClockAhead = false
  package var nextSession: NextSession?
  package var attended = 0
  package var missed = 0
  package var plan = Plan()
  package var reasons: [OutreachReason] = []

  package struct Lessons: Sendable {
    package var done = 0
    package var started = 0
    /// Done, and no longer on the site.
    package var elsewhere = 0
    /// Modules where something was begun, by id.
    package var modules: [String: (done: Int, started: Int)] = [:]
  }

  package struct NextSession: Sendable {
    package let uid: String
    package let workshop: String
    package let start: String
  }

  package struct Plan: Sendable {
    package var done = 0
    package var open = 0
    /// Open, and their day is past.
    package var past = 0
  }
}
