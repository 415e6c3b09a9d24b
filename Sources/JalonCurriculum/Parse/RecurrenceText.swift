import JalonCore

/// How often a workshop comes back, in words.
enum RecurrenceText {
  static let examples =
    ["jour", "semaine", "2 semaines", "mois"] + weekdays.map { $0[0] } + ["premier mardi", "day", "week", "month"]

  /// `semaine`, `2 semaines`, « mardi et jeudi », « un mardi sur deux », « premier mardi du mois », `month`.
  static func recurrence(_ text: String) -> Series.Recurrence? {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { singular(Folding.key($0)) }
      .filter { !["chaque", "tou", "toute", "le", "la", "et", "every", "and"].contains($0) }
    if let days = weekdays(words) { return .weekly(interval: 1, weekdays: days) }
    if let recurrence = weekdayOfTheMonth(words) { return recurrence }
    // « un mardi sur deux »
    if words.count == 4, words[2] == "sur", let interval = number(words[3]), let days = weekdays([words[1]]) {
      return .weekly(interval: interval, weekdays: days)
    }
    switch words.count {
    case 1: return unit(words[0], interval: 1)
    case 2: return number(words[0]).flatMap { unit(words[1], interval: $0) }
    default: return nil
    }
  }

  private static let weekdays = [
    ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
    ["vendredi", "friday"],
    ["samedi", "saturday"], ["dimanche", "sunday"],
  ]

  private static func weekdays(_ words: [String]) -> [Int]? {
    let days = words.compactMap { word in weekdays.firstIndex { $0.contains(word) }.map { $0 + 1 } }
    return days.isEmpty || days.count != words.count ? nil : Set(days).sorted()
  }

  /// « 1er et 3e mardis du mois »: which of the weekdays of a month.
  private static func weekdayOfTheMonth(_ words: [String]) -> Series.Recurrence? {
    let words = words.filter { !["du", "de", "of", "the", "moi", "month"].contains($0) }
    guard let name = words.last, let weekday = weekdays([name])?.first else { return nil }
    let places = words.dropLast().compactMap(ordinal)
    guard !places.isEmpty, places.count == words.count - 1 else { return nil }
    return .monthlyWeekday(places: places, weekday: weekday)
  }

  // No fifth one: most months have none, and a workshop that skips them is better written day by day.
  private static let ordinals: [[String]] = [
    ["premier", "1er", "first", "1st"], ["deuxieme", "second", "2e", "2eme", "2nd"],
    ["troisieme", "3e", "3eme", "third", "3rd"], ["quatrieme", "4e", "4eme", "fourth", "4th"],
  ]

  /// -1: the last one.
  private static func ordinal(_ word: String) -> Int? {
    if ["dernier", "last"].contains(word) { return -1 }
    return ordinals.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  private static func unit(_ word: String, interval: Int) -> Series.Recurrence? {
    switch word {
    // « 15 jours » is a fortnight to everyone.
    case "jour", "day":
      interval == 15 ? .weekly(interval: 2, weekdays: []) : .daily(interval: interval)
    case "semaine", "week": .weekly(interval: interval, weekdays: [])
    case "quinzaine", "fortnight": .weekly(interval: 2 * interval, weekdays: [])
    case "moi", "month": .monthly(interval: interval)
    default: nil
    }
  }

  private static func number(_ word: String) -> Int? {
    let words = ["un": 1, "une": 1, "deux": 2, "two": 2, "troi": 3, "three": 3, "quatre": 4, "four": 4, "quinze": 15]
    guard let number = words[word] ?? Int(word), (1...52).contains(number) else { return nil }
    return number
  }

  private static func singular(_ word: String) -> String {
    word.count > 2 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
