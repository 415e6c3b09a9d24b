import JalonCore

/// « lundi 15 mars 2027 », "Monday 15 March 2027", "Monday, March 15th, 2027": a day with its weekday and its year.
struct WrittenDate: Equatable {
  /// 1 for Monday … 7 for Sunday, as written.
  let weekday: Int
  let date: LocalDate
  let isFrench: Bool
  let bytes: Range<Int>

  /// The dates of a text, in order; a day that does not exist is none.
  static func all(in bytes: ArraySlice<UInt8>) -> [WrittenDate] {
    var found: [WrittenDate] = []
    var words = TextWords(bytes)
    while let word = words.next() {
      guard (5...9).contains(word.bytes.count), endsAsWeekday(bytes[word.bytes]),
        let (weekday, isFrench) = weekdays[word.key(in: bytes)]
      else {
        continue
      }
      var ahead = words
      guard let day = isFrench ? french(&ahead, bytes) : english(&ahead, bytes) else { continue }
      found.append(
        WrittenDate(weekday: weekday, date: day.date, isFrench: isFrench, bytes: word.bytes.lowerBound..<day.end))
      words = ahead
    }
    return found
  }

  /// In -di, -he (dimanche) or -ay: each word of a site is looked at.
  private static func endsAsWeekday(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.suffix(2).reduce(0, { $0 << 8 | UInt16($1 | 0x20) }) {
    case 0x6469, 0x6865, 0x6179: true
    default: false
    }
  }

  private static func french(_ words: inout TextWords, _ text: ArraySlice<UInt8>) -> (date: LocalDate, end: Int)? {
    guard var day = joined(&words, text) else { return nil }
    if day.key == "le" {
      guard let next = joined(&words, text) else { return nil }
      day = next
    }
    guard let number = number(day.key, suffixes: ["er"]), let month = joined(&words, text),
      let index = frenchMonths.firstIndex(of: month.key)
    else { return nil }
    return date(year: joined(&words, text), month: index + 1, day: number)
  }

  private static func english(_ words: inout TextWords, _ text: ArraySlice<UInt8>) -> (date: LocalDate, end: Int)? {
    guard let first = joined(&words, text), let second = joined(&words, text) else { return nil }
    let suffixes = ["st", "nd", "rd", "th"]
    if let day = number(first.key, suffixes: suffixes), let month = englishMonths.firstIndex(of: second.key) {
      return date(year: joined(&words, text), month: month + 1, day: day)
    }
    guard let month = englishMonths.firstIndex(of: first.key), let day = number(second.key, suffixes: suffixes) else {
      return nil
    }
    return date(year: joined(&words, text), month: month + 1, day: day)
  }

  /// The next word, if only spaces and commas stand before it.
  private static func joined(_ words: inout TextWords, _ text: ArraySlice<UInt8>) -> (key: String, end: Int)? {
    guard let word = words.next(), word.isJoined else { return nil }
    return (word.key(in: text), word.bytes.upperBound)
  }

  /// `15`, `1er`, `15th`.
  private static func number(_ key: String, suffixes: [String]) -> Int? {
    let digits = key.prefix(while: \.isNumber)
    let rest = String(key.dropFirst(digits.count))
    guard (1...2).contains(digits.count), rest.isEmpty || suffixes.contains(rest) else { return nil }
    return Int(digits)
  }

  private static func date(year: (key: String, end: Int)?, month: Int, day: Int) -> (date: LocalDate, end: Int)? {
    guard let year, year.key.utf8.count == 4, let number = Int(year.key) else { return nil }
    return LocalDate(year: number, month: month, day: day).map { ($0, year.end) }
  }
}

extension WrittenDate {
  static let frenchWeekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
  static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  private static let weekdays: [String: (Int, isFrench: Bool)] = Dictionary(
    uniqueKeysWithValues: frenchWeekdays.enumerated().map { ($1, ($0 + 1, true)) }
      + englishWeekdays.enumerated().map { ($1.lowercased(), ($0 + 1, false)) })

  private static let frenchMonths = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
    "decembre",
  ]
  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
