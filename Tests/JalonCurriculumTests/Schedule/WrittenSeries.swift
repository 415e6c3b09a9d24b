import JalonCore

@testable import JalonCurriculum

/// A series as a test writes it: dates in text, each at a place of its own.
func series(
  _ start: String, minutes: Int = 120, zone: String = "Europe/Paris", every recurrence: Series.Recurrence? = nil,
  until: String? = nil, count: Int? = nil, except: [String] = [], moved: [(String, String)] = [],
  cancelled: [String] = [], holidays: Series.HolidayPolicy = .keep
) -> Series {
  let path = ProjectPath("content/workshops/essai.md")
  func range(_ line: Int) -> SourceRange { SourceRange(path, line * 10..<line * 10 + 5) }
  return Series(
    start: Located(time(start), at: range(1)), duration: minutes, timeZone: zone, recurrence: recurrence,
    until: until.map(day), count: count,
    except: except.enumerated().map { Located(day($1), at: range(20 + $0)) },
    moved: moved.enumerated().map { Series.Move(from: Located(day($1.0), at: range(30 + $0)), to: time($1.1)) },
    cancelled: cancelled.enumerated().map { Series.Cancellation(date: Located(day($1), at: range(40 + $0))) },
    holidays: holidays,
    ranges: Series.Ranges(
      duration: range(2), timeZone: range(3), recurrence: range(4), until: range(5), count: range(6)))
}

func day(_ text: String) -> LocalDate {
  guard let date = LocalDate(iso: text) else { preconditionFailure("no date: \(text)") }
  return date
}

func time(_ text: String) -> LocalDateTime {
  let parts = text.split(separator: " ")
  let clock = parts[1].split(separator: ":").compactMap { Int($0) }
  guard let time = LocalTime(hour: clock[0], minute: clock[1]) else { preconditionFailure("no hour: \(text)") }
  return LocalDateTime(day(String(parts[0])), time)
}

/// `2027-03-02 10:00 = 2027-03-02T09:00:00Z`, and what happened to the session.
func drawing(_ sessions: [Session]) -> [String] {
  sessions.map { session in
    let line = "\(session.start) = \(UTCInstant(session.startUTC).extended)"
    return switch session.status {
    case .planned: line
    case .moved: line + ", moved from \(session.original)"
    case .cancelled: line + ", cancelled"
    }
  }
}

/// `session-time-exists error 10: 2027-03-28 02:30 does not exist…`
func drawing(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { "\($0.rule) \($0.severity) \($0.range?.bytes.lowerBound ?? -1): \($0.summary.english)" }
}
