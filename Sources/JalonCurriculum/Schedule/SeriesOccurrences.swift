import JalonCore

/// The dates on which a series falls, before any exception.
struct SeriesOccurrences {
  private(set) var dates: [LocalDate] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(of series: Series, in zone: TimeZoneRules, horizon: ScheduleHorizon) {
    let start = series.start.value
    guard let recurrence = series.recurrence else {
      dates = [start.date]
      return
    }
    do throws(RecurrenceProblem) {
      let rule = try RecurrenceRule(recurrence)
      try follow(rule, of: series, in: zone, horizon: horizon)
    } catch {
      diagnostics.append(.ruleNotValid(error, of: series))
      dates = [start.date]
    }
  }

  private mutating func follow(
    _ rule: RecurrenceRule, of series: Series, in zone: TimeZoneRules, horizon: ScheduleHorizon
  ) throws(RecurrenceProblem) {
    let start = series.start.value
    let isOpen = series.until == nil && series.count == nil && rule.until == nil && rule.count == nil
    let openEnd = start.date.adding(days: horizon.openEnd)
    let count = min(series.count ?? .max, rule.count ?? .max)
    var wanted = 0
    var isCut = false

    dates = try LibicalRecurrence.dates(of: rule, from: start) { date in
      if wanted >= count { return false }
      if let until = series.until, date > until { return false }
      if let until = rule.until, !until.allows(LocalDateTime(date, start.time), in: zone) { return false }
      if isOpen, date >= openEnd { return false }
      isCut = wanted >= horizon.sessions
      wanted += 1
      return !isCut
    }

    if isCut {
      diagnostics.append(.tooManySessions(horizon.sessions, of: series))
    } else if isOpen, series.isRhythmRead {
      diagnostics.append(.noEnd(of: series, days: horizon.openEnd))
    }
    let isUntilSaid = series.until.map { $0 < start.date } ?? false
    if let first = dates.first, first != start.date {
      diagnostics.append(.startNotFirst(first: first, of: series))
    } else if dates.isEmpty, !isUntilSaid, count > 0 {
      throw RecurrenceProblem(.noSession, at: 0..<0)
    }
  }
}

extension RecurrenceRule.Until {
  func allows(_ local: LocalDateTime, in zone: TimeZoneRules) -> Bool {
    switch self {
    case .date(let last): local.date <= last
    case .local(let last): local <= last
    case .utc(let last): zone.reading(of: local).instant.utc <= last.seconds
    }
  }
}
