import JalonCore
import JalonCurriculum

/// What a session is called for ever, in calendars and in learners' files (RFC 5545 § 3.8.4.7).
enum SessionUID {
  static func uid(of session: Session, _ workshop: String, _ site: Site) -> String {
    "\(workshop)-\(UTCInstant(session.originalUTC).basicFormat)@\(site.settings.id?.value ?? "jalon")"
  }
}
