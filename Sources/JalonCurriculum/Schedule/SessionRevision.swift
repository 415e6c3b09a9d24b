/// Which version of a session calendars are given (RFC 5545 §§ 3.8.7.3 and 3.8.7.4).
package struct SessionRevision: Hashable, Sendable {
  package let sequence: Int
  package let modified: UTCInstant

  package init(sequence: Int, modified: UTCInstant) {
    self.sequence = sequence
    self.modified = modified
  }

  /// A session of which nothing was recorded: it has the same date in every build, on every machine.
  package static let unrecorded = SessionRevision(sequence: 0, modified: UTCInstant(1_767_225_600))

  /// The next version, whose change nobody recorded: a second later, since a build reads no clock and calendars only
  /// ask which version is newer.
  var next: SessionRevision {
    SessionRevision(sequence: sequence + 1, modified: UTCInstant(modified.seconds + 1))
  }
}
