/// What became of a learner's place in a session.
package enum SessionStatus: String, CaseIterable, Sendable {
  case registered, attended, missed
}
