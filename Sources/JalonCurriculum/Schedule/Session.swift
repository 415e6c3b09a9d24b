import JalonCore

/// One session of a workshop, with its hours in the zone and in UTC.
package struct Session: Sendable {
  /// When the series would have had it: the identity of the session, which never changes.
  package var original: LocalDateTime
  package var start: LocalDateTime
  package var end: LocalDateTime
  /// Seconds since 1970-01-01T00:00Z.
  package var originalUTC: Int
  package var startUTC: Int
  package var endUTC: Int
  /// Seconds east of Greenwich at the start and at the end.
  package var startOffset: Int
  package var endOffset: Int
  package var status: Status
  /// Another place's id, for a session that was moved elsewhere.
  package var place: String?

  package enum Status: Hashable, Sendable {
    case planned
    case moved
    case cancelled(reason: String?)
  }
}
