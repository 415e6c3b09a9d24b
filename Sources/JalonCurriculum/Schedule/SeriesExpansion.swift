import JalonCore

/// Turns a series into its sessions.
///
/// The rule is followed in local wall time, so that ten o'clock stays ten o'clock when the clocks change; each session is
/// then placed in UTC by the zone's clocks. A session cancelled stays, one moved keeps its original hour, one left out or
/// skipped for a public holiday is gone.
package enum SeriesExpansion {
  /// The sessions of a series in order of time, and what its author should know.
  package static func sessions(
    of series: Series, horizon: ScheduleHorizon = .standard, territory: PublicHolidays.Territory = .metropolitan
  ) -> (sessions: [Session], diagnostics: [Diagnostic]) {
    guard let zone = TimeZoneRules(named: series.timeZone) else { return ([], [.unknownZone(of: series)]) }

    var diagnostics = valueDiagnostics(of: series)
    let occurrences = SeriesOccurrences(of: series, in: zone, horizon: horizon)
    diagnostics += occurrences.diagnostics

    let exceptions = SeriesExceptions(of: series, dates: occurrences.dates)
    diagnostics += exceptions.diagnostics

    let holidays = PublicHolidays(territory)
    var sessions: [Session] = []
    for date in occurrences.dates {
      let isSpoken = exceptions.moves[date] != nil || exceptions.cancellations[date] != nil
      if exceptions.omitted.contains(date) { continue }
      // A session that its author moved or cancelled by name is not lost to a holiday.
      if series.holidays == .skip, !isSpoken, holidays.contains(date) { continue }
      let session = session(of: series, on: date, exceptions: exceptions, zone: zone)
      diagnostics += clockDiagnostics(of: session, in: series, move: exceptions.moves[date], zone: zone)
      sessions.append(session)
    }

    sessions.sort { ($0.startUTC, $0.originalUTC) < ($1.startUTC, $1.originalUTC) }
    diagnostics += collisions(among: sessions, moves: exceptions.moves)
    return (sessions, diagnostics)
  }
}

extension SeriesExpansion {
  private static func valueDiagnostics(of series: Series) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if series.duration <= 0 { diagnostics.append(.durationNotPositive(of: series)) }
    if let until = series.until, until < series.start.value.date {
      diagnostics.append(.untilBeforeStart(until, of: series))
    }
    if let count = series.count, count < 1 { diagnostics.append(.countNotPositive(count, of: series)) }
    let isSeveral = series.count.map { $0 > 1 } ?? series.until.map { $0 > series.start.value.date } ?? false
    if series.recurrence == nil, isSeveral { diagnostics.append(.noFrequency(of: series)) }
    if case .monthly = series.recurrence, series.start.value.date.day > 28 {
      diagnostics.append(.dayNotInEveryMonth(of: series))
    }
    return diagnostics
  }

  private static func session(
    of series: Series, on date: LocalDate, exceptions: SeriesExceptions, zone: TimeZoneRules
  ) -> Session {
    let original = LocalDateTime(date, series.start.value.time)
    let move = exceptions.moves[date]
    let start = move?.to ?? original
    let instant = zone.reading(of: start).instant
    let endUTC = instant.utc + max(series.duration, 0) * 60
    let status: Session.Status =
      if let cancellation = exceptions.cancellations[date] {
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
    of session: Session, in series: Series, move: Series.Move?, zone: TimeZoneRules
  ) -> [Diagnostic] {
    if case .cancelled = session.status { return [] }
    let range = move.map { $0.toRange ?? $0.from.range } ?? series.start.range
    switch zone.reading(of: session.start) {
    case .never: return [.hourSkipped(session.start, zone: zone.name, at: range)]
    case .twice: return [.hourDoubled(session.start, zone: zone.name, isEnd: false, at: range)]
    case .once: break
    }
    // An end is an instant and always exists, but a calendar could not tell which of two hours it is.
    guard case .twice = zone.reading(of: session.end) else { return [] }
    let endRange = move == nil ? series.ranges.duration ?? range : range
    return [.hourDoubled(session.end, zone: zone.name, isEnd: true, at: endRange)]
  }

  private static func collisions(among sessions: [Session], moves: [LocalDate: Series.Move]) -> [Diagnostic] {
    guard !moves.isEmpty else { return [] }
    let held = sessions.filter { if case .cancelled = $0.status { false } else { true } }
    return held.filter { $0.status == .moved }.flatMap { moved -> [Diagnostic] in
      guard let move = moves[moved.original.date] else { return [] }
      return held.filter { other in
        guard other.original != moved.original, overlap(moved, other) else { return false }
        // Of two moved onto each other, the one of the later date is told of.
        return other.status != .moved || other.original < moved.original
      }.map { .movedOnto($0, move: move) }
    }
  }

  private static func overlap(_ left: Session, _ right: Session) -> Bool {
    left.startUTC == right.startUTC || (left.startUTC < right.endUTC && right.startUTC < left.endUTC)
  }
}
