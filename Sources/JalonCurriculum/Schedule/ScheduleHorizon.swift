/// How far a series is followed.
package struct ScheduleHorizon: Hashable, Sendable {
  /// Days after its start that a series without end goes on.
  package var openEnd: Int
  /// The most sessions that one series may have.
  package var sessions: Int

  package init(openEnd: Int, sessions: Int) {
    self.openEnd = openEnd
    self.sessions = sessions
  }

  /// A year, and thirteen years of a session a day.
  package static let standard = ScheduleHorizon(openEnd: 365, sessions: 5_000)
}
