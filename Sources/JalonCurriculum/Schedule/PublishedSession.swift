import JalonCore

/// What the history keeps of a session: enough to call it off when its series has it no more.
package struct PublishedSession: Hashable, Sendable {
  package let original: LocalDateTime
  package let start: LocalDateTime
  package let end: LocalDateTime
  /// IANA name.
  package let timeZone: String
  package let title: String
  /// A place's id.
  package let place: String?
  package var status: Status

  package enum Status: String, Sendable {
    case confirmed, cancelled
    /// Its series has it no more, and calendars were told so.
    case withdrawn
  }

  /// The session, cancelled; nil if its zone is known no more.
  var cancelled: Session? {
    guard let zone = TimeZoneRules(named: timeZone) else { return nil }
    let begins = zone.reading(of: start).instant
    let ends = zone.reading(of: end).instant
    return Session(
      original: original, start: start, end: end, originalUTC: zone.reading(of: original).instant.utc,
      startUTC: begins.utc, endUTC: ends.utc, startOffset: begins.offset, endOffset: ends.offset,
      status: .cancelled(reason: nil), place: place)
  }
}
