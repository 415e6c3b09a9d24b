import JalonCore

/// A session that was published and that its series has no more, as it was published.
///
/// A calendar that took it over keeps it until it is told otherwise (RFC 5546 § 3.2.5: CANCEL is sent, not silence).
package struct WithdrawnSession: Sendable {
  package let uid: String
  /// Cancelled.
  package let session: Session
  package let timeZone: String
  /// The calendar title it had.
  package let title: String
  package let revision: SessionRevision
}
