import JalonCore

/// The sessions of a series outside its rhythm, each once.
struct SeriesExtras {
  private(set) var sessions: [Located<LocalDateTime>] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The days of the rhythm and theirs, in order.
  let allDates: [LocalDate]

  private let ofTheRhythm: Set<LocalDate>

  init(of series: Series, dates: [LocalDate]) {
    guard !series.also.isEmpty else {
      (allDates, ofTheRhythm) = (dates, [])
      return
    }
    ofTheRhythm = Set(dates)
    var hours = Set(dates.map { LocalDateTime($0, series.start.value.time) })
    var kept: [Located<LocalDateTime>] = []
    for extra in series.also {
      // Two sessions of one hour would be one in calendars: their identity is that hour.
      if hours.insert(extra.value).inserted { kept.append(extra) } else { diagnostics.append(.extraTwice(extra)) }
    }
    sessions = kept
    allDates = ofTheRhythm.union(kept.map(\.value.date)).sorted()
  }

  func isAlone(_ date: LocalDate) -> Bool { !ofTheRhythm.contains(date) }
}
