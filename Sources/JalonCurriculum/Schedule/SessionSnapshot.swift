import JalonCore

/// What calendars show of a session, reduced to what tells a change from none.
package struct SessionSnapshot: Hashable, Sendable {
  package let uid: String
  package let session: PublishedSession
  /// The first 16 hexadecimal digits of SHA-256 over what people would have to be told of.
  package let digest: String

  /// The day of the series, for sentences about it.
  package var date: LocalDate { session.original.date }

  /// - Parameter texts: of the place, of how one joins: whatever else people would have to be told of.
  package init(
    of session: Session, uid: String, timeZone: String, title: String, place: String? = nil, texts: [String] = []
  ) {
    self.uid = uid
    self.session = PublishedSession(
      original: session.original, start: session.start, end: session.end, timeZone: timeZone, title: title,
      place: place, status: session.status.isCancelled ? .cancelled : .confirmed)
    var digest = Digest()
    digest.combine(timeZone)
    digest.combine(session.start.description)
    digest.combine("\(session.endUTC - session.startUTC)")
    digest.combine(self.session.status.rawValue)
    digest.combine(title)
    digest.combine(place ?? "")
    for text in texts { digest.combine(text) }
    self.digest = String(digest.hexadecimal().prefix(16))
  }
}

extension Session.Status {
  package var isCancelled: Bool {
    if case .cancelled = self { true } else { false }
  }
}
