import JalonCore

extension Session {
  /// The identity of a session in calendars, which no edit changes: `atelier-20270302T090000Z@site` (RFC 7986 § 5.3).
  package func uid(workshop: String, site: String) -> String {
    "\(workshop)-\(UTCInstant(originalUTC).basic)@\(site)"
  }
}
