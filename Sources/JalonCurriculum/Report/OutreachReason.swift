/// Why a référent is asked to reach out to someone.
package enum OutreachReason: Hashable, Sendable {
  /// Nothing was received of this person.
  case noFile
  /// A file without a trace.
  case nothingYet
  /// No trace for so many days.
  case silent(days: Int)
  /// So many sessions missed since the last one attended.
  case missed(sessions: Int)
}
