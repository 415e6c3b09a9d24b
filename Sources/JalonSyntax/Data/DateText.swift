import JalonCore

/// Dates and hours as trainers write them.
enum DateText {
  enum Reading<Value> {
    case read(Value)
    /// 30 February, 25:00.
    case impossible
    /// Monday, where that day is a Tuesday.
    case wrongWeekday(LocalDate)
    case unreadable
  }

  /// `2027-03-02`, `02/03/2027`, « 2 mars 2027 », « mardi 1er mars 2027 ».
  static func date(_ text: String) -> Reading<LocalDate> {
    if let date = LocalDate(iso: text) { return .read(date) }
    return date(TimeToken.tokens(of: text)[...])
  }

  /// A date, then `10:00`, `10h30` or « 10 h », after a space, `T` or « à ».
  static func dateTime(_ text: String) -> Reading<LocalDateTime> {
    let tokens = TimeToken.tokens(of: text)
    for start in tokens.indices.dropFirst() {
      guard let time = time(tokens[start...]) else { continue }
      var day = tokens[..<start]
      if let last = day.last, ["a", "at", "t", "vers"].contains(last.text) { day = day.dropLast() }
      switch date(day) {
      case .read(let date):
        guard let time = LocalTime(hour: time.hour, minute: time.minute) else { return .impossible }
        return .read(LocalDateTime(date, time))
      case .impossible: return .impossible
      case .wrongWeekday(let date): return .wrongWeekday(date)
      case .unreadable: continue
      }
    }
    return .unreadable
  }

  static let monthNames = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
  static let weekdayNames = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  static let englishWeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  private static let englishMonthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension DateText {
  private static func date(_ tokens: ArraySlice<TimeToken>) -> Reading<LocalDate> {
    var tokens = Array(tokens)
    var weekday: Int?
    if let first = tokens.first, let named = index(of: first.text, in: weekdayNames, englishWeekdayNames) {
      weekday = named
      tokens.removeFirst()
    }
    if tokens.count == 4, tokens[0].text == "1", ["er", "st"].contains(tokens[1].text) { tokens.remove(at: 1) }
    guard let parts = parts(tokens) else { return .unreadable }
    guard let date = LocalDate(year: parts.year, month: parts.month, day: parts.day) else { return .impossible }
    if let weekday, weekday != date.weekday { return .wrongWeekday(date) }
    return .read(date)
  }

  private static func parts(_ tokens: [TimeToken]) -> (year: Int, month: Int, day: Int)? {
    guard tokens.count == 3, let first = tokens[0].number, let last = tokens[2].number else { return nil }
    let separators = [tokens[1].separator, tokens[2].separator]
    if let month = index(of: tokens[1].text, in: monthNames, englishMonthNames), tokens[2].text.utf8.count == 4 {
      return (last, month, first)
    }
    guard let month = tokens[1].number, tokens[1].text.utf8.count <= 2, separators[0] == separators[1] else {
      return nil
    }
    if tokens[0].text.utf8.count == 4, tokens[2].text.utf8.count <= 2, separators[0] == "-" {
      return (first, month, last)
    }
    guard tokens[2].text.utf8.count == 4, tokens[0].text.utf8.count <= 2, ["/", ".", "-"].contains(separators[0]) else {
      return nil
    }
    return (last, month, first)
  }

  private static func time(_ tokens: ArraySlice<TimeToken>) -> (hour: Int, minute: Int)? {
    let tokens = Array(tokens)
    guard let hour = tokens[0].number, tokens[0].text.utf8.count <= 2, tokens.count > 1 else { return nil }
    if tokens[1].isHour {
      guard tokens.count > 2 else { return (hour, 0) }
      guard let minute = twoDigits(tokens[2]), tokens.count == 3 || tokens.count == 4 && tokens[3].isMinute else {
        return nil
      }
      return (hour, minute)
    }
    guard tokens[1].separator == ":", let minute = twoDigits(tokens[1]) else { return nil }
    let hasSeconds = tokens.count == 3 && tokens[2].separator == ":" && twoDigits(tokens[2]) != nil
    return tokens.count == 2 || hasSeconds ? (hour, minute) : nil
  }

  private static func twoDigits(_ token: TimeToken) -> Int? { token.text.utf8.count == 2 ? token.number : nil }

  /// From 1.
  private static func index(of word: String, in names: [String]...) -> Int? {
    for names in names {
      if let index = names.firstIndex(where: { Folding.key($0) == word }) { return index + 1 }
    }
    return nil
  }
}
