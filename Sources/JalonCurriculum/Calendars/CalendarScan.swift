import JalonCore

/// The lines of an iCalendar file, and the events that they hold: libical says what a value is, not where it stands.
struct CalendarScan {
  private(set) var events: [Event] = []
  /// The TZID of each VTIMEZONE.
  private(set) var zones: Set<String> = []
  private(set) var name: String?
  private(set) var diagnostics: [Diagnostic] = []

  private let file: SourceFile
  private var open: [(name: String, range: SourceRange)] = []
  private var hasCalendar = false

  struct Event {
    /// From BEGIN to END.
    let bytes: Range<Int>
    /// The first line of each property, by its name.
    let lines: [String: Line]
  }

  /// A content line (RFC 5545 § 3.1), at the first of the lines that it is folded into.
  struct Line {
    let name: String
    let parameters: Substring
    let value: Substring
    let range: SourceRange
  }

  init(_ file: SourceFile) {
    self.file = file
    var start = 0
    var lines: [String: Line] = [:]
    for number in file.lineStarts.indices {
      let written = file.text(ofLine: number)
      let range = SourceRange(file.path, contents(of: number, written))
      if written.allSatisfy({ $0.isWhitespace }) || Self.isContinuation(written) { continue }
      let text = unfolded(written, from: number)
      guard hasCalendar || isCalendar(text) else {
        diagnostics.append(.notACalendar(text, at: range))
        return
      }
      guard let line = Self.line(text, range) else {
        diagnostics.append(.calendarLineUnreadable(at: range))
        continue
      }
      switch line.name {
      case "BEGIN":
        open.append((line.value.uppercased(), range))
        if line.value.uppercased() == "VEVENT" { (start, lines) = (range.bytes.lowerBound, [:]) }
      case "END" where !close(line): return
      case "END" where line.value.uppercased() == "VEVENT":
        events.append(Event(bytes: start..<range.bytes.upperBound, lines: lines))
      default: take(line, &lines)
      }
    }
    if let last = open.last { diagnostics.append(.calendarPartOpen(last.name, at: last.range)) }
    if !hasCalendar { diagnostics.append(.notACalendar("", at: .start(of: file.path))) }
  }
}

extension CalendarScan {
  private mutating func isCalendar(_ text: String) -> Bool {
    hasCalendar = text.drop { $0 == "\u{FEFF}" }.trimmed.uppercased() == "BEGIN:VCALENDAR"
    return hasCalendar
  }

  private mutating func take(_ line: Line, _ lines: inout [String: Line]) {
    switch (open.last?.name, line.name) {
    case ("VEVENT", _): if lines[line.name] == nil { lines[line.name] = line }
    case ("VTIMEZONE", "TZID"): zones.insert(String(line.value))
    case ("VCALENDAR", "NAME"), ("VCALENDAR", "X-WR-CALNAME"): name = name ?? String(line.value)
    default: break
    }
  }

  /// False where an END closes nothing: what follows would be read askew.
  private mutating func close(_ line: Line) -> Bool {
    if let last = open.last, last.name == line.value.uppercased() {
      open.removeLast()
      return true
    }
    diagnostics.append(.calendarPartNotOpen(String(line.value), expected: open.last?.name, at: line.range))
    open = []
    return false
  }

  private static func isContinuation(_ text: String) -> Bool { text.hasPrefix(" ") || text.hasPrefix("\t") }

  private func unfolded(_ text: String, from number: Int) -> String {
    var text = text
    for next in file.lineStarts.indices.dropFirst(number + 1) {
      let line = file.text(ofLine: next)
      guard Self.isContinuation(line) else { break }
      text += line.dropFirst()
    }
    return text
  }

  private func contents(of number: Int, _ text: String) -> Range<Int> {
    let start = file.lineStarts[number]
    return start..<start + text.utf8.count
  }

  /// `NAME;PARAMETER="a:b":value`
  private static func line(_ text: String, _ range: SourceRange) -> Line? {
    let text = text.drop { $0 == "\u{FEFF}" }
    var isQuoted = false
    guard
      let colon = text.firstIndex(where: { character in
        if character == "\"" { isQuoted.toggle() }
        return character == ":" && !isQuoted
      })
    else { return nil }
    let head = text[..<colon]
    let name = head.prefix { $0 != ";" }
    guard !name.isEmpty,
      name.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) || $0 & 0xDF > 0x40 && $0 & 0xDF < 0x5B })
    else { return nil }
    return Line(
      name: name.uppercased(), parameters: head.dropFirst(name.count), value: text[text.index(after: colon)...].trimmed,
      range: range)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}
