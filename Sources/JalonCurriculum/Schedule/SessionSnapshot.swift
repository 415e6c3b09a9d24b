import JalonCore

/// What calendars show of a session, reduced to what tells a change from none.
package struct SessionSnapshot: Hashable, Sendable {
  package let uid: String
  /// The day of the series, for sentences about it.
  package let date: LocalDate
  /// The first 16 hexadecimal digits of SHA-256 over what people would have to be told of.
  package let digest: String

  /// A session, and the texts of its event whose change matters: title, place, how one joins.
  package init(of session: Session, uid: String, timeZone: String, texts: [String]) {
    self.uid = uid
    date = session.original.date
    var digest = Digest()
    digest.combine(timeZone)
    digest.combine(session.start.description)
    digest.combine("\(session.endUTC - session.startUTC)")
    digest.combine(session.status.isCancelled ? "cancelled" : "confirmed")
    digest.combine(session.place ?? "")
    for text in texts { digest.combine(text) }
    self.digest = String(digest.hexadecimal().prefix(16))
  }
}

extension Session.Status {
  package var isCancelled: Bool {
    if case .cancelled = self { true } else { false }
  }
}
