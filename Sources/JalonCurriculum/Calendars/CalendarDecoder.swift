import JalonCore
import JalonSyntax

/// A file of content/calendars/.
package struct CalendarDecoder {
  private let file: SourceFile
  private let zone: TimeZoneRules?
  private var diagnostics: [Diagnostic] = []
  private var zones: Set<String> = []

  /// - Parameter timeZone: the site's, in which an hour of UTC is a day here: the ministry's « 2025-10-17T22:00Z » is
  ///   18 October.
  package static func decode(_ file: SourceFile, timeZone: String) -> Parsed<ImportedCalendar> {
    var decoder = CalendarDecoder(file, timeZone)
    return decoder.decode()
  }

  private init(_ file: SourceFile, _ timeZone: String) {
    self.file = file
    zone = TimeZoneRules(named: timeZone)
  }

  private mutating func decode() -> Parsed<ImportedCalendar> {
    let scan = CalendarScan(file)
    zones = scan.zones
    var single: [ImportedCalendar.Closure] = []
    var repeated: [ImportedCalendar.Closure] = []
    for event in scan.events {
      let closures = closures(of: event)
      if event.lines["RRULE"] == nil { single += closures } else { repeated += closures }
    }
    if single.isEmpty, repeated.isEmpty, (scan.diagnostics + diagnostics).isEmpty {
      diagnostics.append(.calendarEmpty(file.path))
    }
    let slug = FileSlug.slug(file.path.stem)
    // A closure of every year says nothing of how far the others go.
    let calendar = ImportedCalendar(
      id: DataKind.isIdentifier(file.path.stem) ? file.path.stem : slug, path: file.path, name: scan.name,
      closures: Self.merged(single + repeated), coverage: Self.coverage(of: single.isEmpty ? repeated : single))
    return Parsed(value: calendar, diagnostics: (scan.diagnostics + diagnostics).sorted())
  }

  /// How far a closure that comes back is followed.
  private static let limit = (occurrences: 1_000, days: 20 * 366)
}

// MARK: - One event

extension CalendarDecoder {
  private mutating func closures(of scanned: CalendarScan.Event) -> [ImportedCalendar.Closure] {
    guard let event = LibicalEvent.read(String(decoding: file.bytes[scanned.bytes], as: UTF8.self)) else {
      diagnostics.append(.calendarLineUnreadable(at: SourceRange(file.path, scanned.bytes)))
      return []
    }
    if event.isCancelled { return [] }
    checkZones(of: scanned)
    guard let start = moment(event.start, "DTSTART", scanned), let end = end(of: event, from: start, scanned) else {
      return []
    }
    let length = end.naiveSeconds - start.naiveSeconds
    return dates(of: event, from: start, scanned).map { date in
      let start = LocalDateTime(date, start.time)
      return ImportedCalendar.Closure(
        start: start, end: LocalDateTime(naiveSeconds: start.naiveSeconds + length), title: event.summary)
    }
  }

  private mutating func moment(
    _ time: ImportedEvent.Time?, _ name: String, _ event: CalendarScan.Event
  ) -> LocalDateTime? {
    guard let local = time?.local else {
      diagnostics.append(.calendarDateMissing(name, event.lines[name], in: SourceRange(file.path, event.bytes)))
      return nil
    }
    guard time?.isUTC == true, let zone else { return local }
    return zone.local(atUTC: local.naiveSeconds)
  }

  /// DTEND, else DURATION, else a day for a day and nothing for an hour (RFC 5545 § 3.6.1).
  private mutating func end(
    of event: ImportedEvent, from start: LocalDateTime, _ scanned: CalendarScan.Event
  ) -> LocalDateTime? {
    let isDay = event.start?.isDate == true
    var end = LocalDateTime(naiveSeconds: start.naiveSeconds + (event.duration ?? (isDay ? 86_400 : 0)))
    if let line = scanned.lines["DTEND"] {
      guard let written = moment(event.end, "DTEND", scanned) else { return nil }
      // Many programs write a day's own date as its end.
      end = isDay && written == start ? LocalDateTime(start.date.adding(days: 1), start.time) : written
      if end < start { diagnostics.append(.calendarEndBeforeStart(at: line.range)) }
    }
    return end <= start ? nil : end
  }

  private mutating func dates(
    of event: ImportedEvent, from start: LocalDateTime, _ scanned: CalendarScan.Event
  ) -> [LocalDate] {
    var dates = [start.date]
    if let line = scanned.lines["RRULE"] {
      do throws(RecurrenceProblem) {
        dates = try occurrences(of: event.rule ?? String(line.value), from: start)
      } catch {
        diagnostics.append(.calendarRuleUnreadable(at: line.range))
      }
    }
    let excluded = Set(event.excluded.compactMap(\.local?.date))
    let added = event.added.compactMap(\.local?.date)
    return Set(dates + added).subtracting(excluded).sorted()
  }

  private func occurrences(of text: String, from start: LocalDateTime) throws(RecurrenceProblem) -> [LocalDate] {
    let rule = try RecurrenceRule(reading: text)
    let last = start.date.adding(days: Self.limit.days)
    var wanted = 0
    return try LibicalRecurrence.dates(of: rule, from: start) { date in
      if wanted >= min(rule.count ?? .max, Self.limit.occurrences) || date > last { return false }
      if let until = rule.until, let zone, !until.allows(LocalDateTime(date, start.time), in: zone) { return false }
      wanted += 1
      return true
    }
  }

  private mutating func checkZones(of event: CalendarScan.Event) {
    for name in ["DTSTART", "DTEND"] {
      guard let line = event.lines[name], let zone = Self.zone(of: line), !zones.contains(zone),
        TimeZoneRules(named: zone) == nil
      else { continue }
      // Told once a file.
      zones.insert(zone)
      diagnostics.append(.calendarZoneUnknown(zone, at: line.range))
    }
  }

  private static func zone(of line: CalendarScan.Line) -> String? {
    for parameter in line.parameters.split(separator: ";") where parameter.uppercased().hasPrefix("TZID=") {
      return String(parameter.dropFirst("TZID=".count).filter { $0 != "\"" })
    }
    return nil
  }
}

// MARK: - All events

extension CalendarDecoder {
  private static func merged(_ closures: [ImportedCalendar.Closure]) -> [ImportedCalendar.Closure] {
    var merged: [ImportedCalendar.Closure] = []
    for closure in closures.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      guard let last = merged.last, closure.start < last.end else {
        merged.append(closure)
        continue
      }
      merged[merged.count - 1] = ImportedCalendar.Closure(
        start: last.start, end: max(last.end, closure.end), title: last.title)
    }
    return merged
  }

  private static func coverage(of closures: [ImportedCalendar.Closure]) -> ClosedRange<LocalDate>? {
    guard let first = closures.map(\.start).min(), let end = closures.map(\.end).max() else { return nil }
    return first.date...LocalDateTime(naiveSeconds: end.naiveSeconds - 60).date
  }
}
