import JalonCore

/// Turns a series into its sessions.
///
/// The rule is followed in local wall time, so that ten o'clock stays ten o'clock when the clocks change; each session is
/// then placed in UTC by the zone's clocks. A session cancelled stays, one moved keeps its original hour, one left out or
/// skipped for a public holiday or a closure is gone. Sessions outside the rhythm join them.
package enum SeriesExpansion {
  /// The sessions of a series in order of time, and what its author should know.
  package static func sessions(
    of series: Series, horizon: ScheduleHorizon = .standard, territory: PublicHolidays.Territory = .metropolitan,
    closures: [ImportedCalendar] = []
  ) -> (sessions: [Session], diagnostics: [Diagnostic]) {
    guard let zone = TimeZoneRules(named: series.timeZone) else { return ([], [.unknownZone(of: series)]) }

    var diagnostics = valueDiagnostics(of: series)
    let occurrences = SeriesOccurrences(of: series, in: zone, horizon: horizon)
    let extras = SeriesExtras(of: series, dates: occurrences.dates)
    let exceptions = SeriesExceptions(of: series, dates: extras.allDates)
    diagnostics += occurrences.diagnostics + extras.diagnostics + exceptions.diagnostics

    let closedDays = ClosedDays(of: series, territory: territory, calendars: closures)
    var sessions: [Session] = []
    for date in occurrences.dates where !exceptions.omitted.contains(date) {
      let session = session(
        of: series, at: LocalDateTime(date, series.start.value.time), exceptions: exceptions, zone: zone)
      // A session that its author moved or cancelled by name is not lost to a holiday.
      if !exceptions.speaks(of: date), closedDays.skips(session) { continue }
      diagnostics += clockDiagnostics(of: session, in: series, move: exceptions.moves[date], zone: zone)
      sessions.append(session)
    }
    for extra in extras.sessions {
      // On a day of the rhythm, the exception speaks of the session of the rhythm.
      let own = extras.isAlone(extra.value.date) ? exceptions : .none
      guard !own.omitted.contains(extra.value.date) else { continue }
      let session = session(of: series, at: extra.value, exceptions: own, zone: zone)
      diagnostics += clockDiagnostics(
        of: session, in: series, move: own.moves[extra.value.date], at: extra.range, zone: zone)
      sessions.append(session)
    }

    sessions.sort { ($0.startUTC, $0.originalUTC) < ($1.startUTC, $1.originalUTC) }
    diagnostics += SessionCollisions(among: sessions, moves: exceptions.moves, extras: extras.sessions).diagnostics
    return (sessions, diagnostics)
  }
}

extension SeriesExpansion {
  private static func valueDiagnostics(of series: Series) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if !(2000...2100).contains(series.start.value.date.year) { diagnostics.append(.startTooFar(of: series)) }
    if series.duration <= 0 { diagnostics.append(.durationNotPositive(of: series)) }
    if series.duration > 24 * 60 { diagnostics.append(.durationTooLong(of: series)) }
    if let until = series.until, until < series.start.value.date {
      diagnostics.append(.untilBeforeStart(until, of: series))
    }
    if let count = series.count, count < 1 { diagnostics.append(.countNotPositive(count, of: series)) }
    let isSeveral = series.count.map { $0 > 1 } ?? series.until.map { $0 > series.start.value.date } ?? false
    if series.recurrence == nil, isSeveral, series.isRhythmRead { diagnostics.append(.noFrequency(of: series)) }
    if case .monthly = series.recurrence, series.start.value.date.day > 28 {
      diagnostics.append(.dayNotInEveryMonth(of: series))
    }
    return diagnostics
  }

  private static func session(
    of series: Series, at original: LocalDateTime, exceptions: SeriesExceptions, zone: TimeZoneRules
  ) -> Session {
    let move = exceptions.moves[original.date]
    let start = move?.to ?? original
    let instant = zone.reading(of: start).instant
    let endUTC = instant.utc + max(series.duration, 0) * 60
    let status: Session.Status =
      if let cancellation = exceptions.cancellations[original.date] {
        .cancelled(reason: cancellation.reason)
      } else {
        move == nil ? .planned : .moved
      }
    return Session(
      original: original, start: start, end: zone.local(atUTC: endUTC),
      originalUTC: zone.reading(of: original).instant.utc, startUTC: instant.utc, endUTC: endUTC,
      startOffset: instant.offset, endOffset: zone.offset(atUTC: endUTC), status: status, place: move?.place?.value)
  }

  /// A cancelled session rings for nobody: its hours are not judged.
  private static func clockDiagnostics(
    of session: Session, in series: Series, move: Series.Move?, at written: SourceRange? = nil, zone: TimeZoneRules
  ) -> [Diagnostic] {
    if session.status.isCancelled { return [] }
    let range = move.map { $0.toRange ?? $0.from.range } ?? written ?? series.start.range
    switch zone.reading(of: session.start) {
    case .never: return [.hourSkipped(session.start, zone: zone.name, at: range)]
    case .twice: return [.hourDoubled(session.start, zone: zone.name, isEnd: false, at: range)]
    case .once: break
    }
    // An end is an instant and always exists, but a calendar could not tell which of two hours it is.
    guard case .twice = zone.reading(of: session.end) else { return [] }
    let endRange = move == nil && written == nil ? series.ranges.duration ?? range : range
    return [.hourDoubled(session.end, zone: zone.name, isEnd: true, at: endRange)]
  }
}
