import JalonCore

/// A VEVENT as libical read it, before anything is worked out.
struct ImportedEvent {
  var summary: String?
  var start: Time?
  var end: Time?
  /// Seconds.
  var duration: Int?
  /// As written.
  var rule: String?
  /// EXDATE and RDATE.
  var excluded: [Time] = []
  var added: [Time] = []
  var isCancelled = false

  /// A DATE or a DATE-TIME (RFC 5545 §§ 3.3.4 and 3.3.5).
  struct Time {
    /// Nil for a day or an hour that does not exist.
    let local: LocalDateTime?
    let isDate: Bool
    let isUTC: Bool
  }
}
