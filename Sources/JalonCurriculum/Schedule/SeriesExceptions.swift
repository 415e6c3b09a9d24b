import JalonCore

/// What an author said of single dates of a series, each matched to the session of that day.
struct SeriesExceptions {
  private(set) var omitted: Set<LocalDate> = []
  private(set) var moves: [LocalDate: Series.Move] = [:]
  private(set) var cancellations: [LocalDate: Series.Cancellation] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  private var spoken: [LocalDate: SourceRange] = [:]

  init(of series: Series, dates: [LocalDate]) {
    for date in series.except where claim(date, among: dates) { omitted.insert(date.value) }
    for move in series.moved where claim(move.from, among: dates) { moves[move.from.value] = move }
    for cancellation in series.cancelled where claim(cancellation.date, among: dates) {
      cancellations[cancellation.date.value] = cancellation
    }
  }

  /// None at all.
  static let none = SeriesExceptions()

  private init() {}

  /// Whether a session was moved or cancelled by name.
  func speaks(of date: LocalDate) -> Bool { moves[date] != nil || cancellations[date] != nil }

  /// Whether a date is that of a session of which nothing was said yet.
  private mutating func claim(_ date: Located<LocalDate>, among dates: [LocalDate]) -> Bool {
    let index = Self.insertionIndex(of: date.value, in: dates)
    guard index < dates.count, dates[index] == date.value else {
      diagnostics.append(.noSessionOn(date, nearest: Self.nearest(to: date.value, around: index, in: dates)))
      return false
    }
    if let first = spoken[date.value] {
      diagnostics.append(.dateNamedTwice(date, first: first))
      return false
    }
    spoken[date.value] = date.range
    return true
  }

  private static func insertionIndex(of date: LocalDate, in dates: [LocalDate]) -> Int {
    var low = 0
    var high = dates.count
    while low < high {
      let middle = (low + high) / 2
      if dates[middle] < date { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func nearest(to date: LocalDate, around index: Int, in dates: [LocalDate]) -> LocalDate? {
    let neighbours = dates[max(0, index - 1)..<min(dates.count, index + 1)]
    return neighbours.min { left, right in
      abs(left.daysSince1970 - date.daysSince1970) < abs(right.daysSince1970 - date.daysSince1970)
    }
  }
}
