import JalonCore

/// The public holidays of France (Labour Code, article L3133-1), and those of a territory besides.
package struct PublicHolidays: Hashable, Sendable {
  package let territory: Territory

  package init(_ territory: Territory = .metropolitan) {
    self.territory = territory
  }

  /// Where the law adds days.
  package enum Territory: String, Hashable, Sendable, CaseIterable {
    case metropolitan
    case alsaceMoselle
    case guadeloupe, guyane, martinique, mayotte, reunion, saintBarthelemy, saintMartin
  }

  package func contains(_ date: LocalDate) -> Bool {
    let monthDay = date.month * 100 + date.day
    if Self.fixed.contains(monthDay) || fixedByTerritory.contains(monthDay) { return true }
    // The movable days lie between Good Friday of the earliest Easter and Whit Monday of the latest.
    guard (3...6).contains(date.month) else { return false }
    let afterEaster = date.daysSince1970 - Self.easter(of: date.year).daysSince1970
    return Self.movable.contains(afterEaster) || (territory == .alsaceMoselle && afterEaster == -2)
  }

  /// The holidays of a year, in order.
  package func days(of year: Int) -> [LocalDate] {
    guard let first = LocalDate(year: year, month: 1, day: 1) else { return [] }
    return (0..<366).map(first.adding(days:)).filter { $0.year == year && contains($0) }
  }

  /// Easter Sunday of a year (the anonymous Gregorian algorithm, Nature, 20 April 1876).
  package static func easter(of year: Int) -> LocalDate {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let day = h + l - 7 * m + 114
    guard let date = LocalDate(year: year, month: day / 31, day: day % 31 + 1) else {
      preconditionFailure("Easter lies between 22 March and 25 April")
    }
    return date
  }

  private static let fixed: Set = [101, 501, 508, 714, 815, 1101, 1111, 1225]

  /// Days after Easter Sunday: Easter Monday, Ascension, Whit Monday.
  private static let movable: Set = [1, 39, 50]

  /// Saint Stephen's day of Alsace and Moselle; overseas, the day slavery was abolished.
  private var fixedByTerritory: Set<Int> {
    switch territory {
    case .metropolitan: []
    case .alsaceMoselle: [1226]
    case .guadeloupe: [527]
    case .guyane: [610]
    case .martinique: [522]
    case .mayotte: [427]
    case .reunion: [1220]
    case .saintBarthelemy: [1009]
    case .saintMartin: [528]
    }
  }
}
