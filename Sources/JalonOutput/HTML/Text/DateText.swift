import JalonCore

/// Days and hours as people say them.
package struct DateText: Sendable {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// « mardi 2 mars 2027 », with a no-break space inside the date.
  package func day(_ date: LocalDate) -> String {
    switch language {
    case .french: "\(Self.frenchDays[date.weekday - 1]) \(long(date))"
    case .english: "\(Self.englishDays[date.weekday - 1]) \(long(date))"
    }
  }

  /// « 2 mars 2027 »; the first of a month is « 1er ».
  package func long(_ date: LocalDate) -> String {
    switch language {
    case .french: "\(date.day == 1 ? "1er" : "\(date.day)")\u{A0}\(Self.frenchMonths[date.month - 1]) \(date.year)"
    case .english: "\(date.day)\u{A0}\(Self.englishMonths[date.month - 1]) \(date.year)"
    }
  }

  /// « mardi 2 mars »: where the year would be a waste.
  package func shortDay(_ date: LocalDate) -> String {
    let day = day(date)
    return day.lastIndex(of: " ").map { String(day[..<$0]) } ?? day
  }

  /// « mars 2027 ».
  package func month(_ date: LocalDate) -> String {
    switch language {
    case .french: "\(Self.frenchMonths[date.month - 1]) \(date.year)"
    case .english: "\(Self.englishMonths[date.month - 1]) \(date.year)"
    }
  }

  /// « de 14 h 30 à 16 h ».
  package func hours(_ start: LocalDateTime, _ end: LocalDateTime) -> String {
    switch language {
    case .french: "de \(hour(start.time)) à \(hour(end.time))"
    case .english: "\(hour(start.time)) to \(hour(end.time))"
    }
  }

  /// « 14 h 30 », « 10 h ».
  package func hour(_ time: LocalTime) -> String {
    let minutes = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    switch language {
    case .french: return time.minute == 0 ? "\(time.hour)\u{A0}h" : "\(time.hour)\u{A0}h\u{A0}\(minutes)"
    case .english: return "\(time.hour):\(minutes)"
    }
  }

  /// An instant with its offset (RFC 3339 § 5.6): `2027-03-02T10:00:00+01:00`.
  package static func timestamp(_ local: LocalDateTime, offset: Int) -> String {
    let minutes = abs(offset) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(local.date)T\(local.time):00\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private static let frenchDays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
  private static let englishDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
