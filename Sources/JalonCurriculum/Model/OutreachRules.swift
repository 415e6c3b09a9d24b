/// When a référent is asked to reach out to someone (« Prendre des nouvelles »); zero turns a rule off.
package struct OutreachRules: Hashable, Sendable {
  /// Days without a trace.
  package let silentDays: Int
  /// Sessions missed since the last one attended.
  package let missedSessions: Int

  package init(silentDays: Int = 14, missedSessions: Int = 2) {
    self.silentDays = silentDays
    self.missedSessions = missedSessions
  }
}
