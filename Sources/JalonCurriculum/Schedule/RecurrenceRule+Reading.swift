import JalonCore

extension RecurrenceRule {
  /// Reads a rule; one that begins with `RRULE:`, as copied from a calendar, too.
  init(reading written: String) throws(RecurrenceProblem) {
    let prefix = "RRULE:"
    let hasPrefix = written.uppercased().hasPrefix(prefix)
    let parts = try Self.parts(of: written, from: hasPrefix ? prefix.utf8.count : 0)
    guard let frequency = parts.first(where: { $0.name == "FREQ" }) else {
      throw RecurrenceProblem(.noFrequency, at: 0..<written.utf8.count)
    }
    for part in parts { try part.check(frequency: frequency.value, among: parts) }

    let count = parts.first { $0.name == "COUNT" }.flatMap { Int($0.value) }
    let until = parts.first { $0.name == "UNTIL" }
    if count != nil, let until { throw RecurrenceProblem(.countAndUntil, at: until.bytes) }
    let kept = parts.filter { $0.name != "COUNT" && $0.name != "UNTIL" }.map { "\($0.name)=\($0.value)" }
    self.init(kept.joined(separator: ";"), count: count, until: until.flatMap { Until($0.value) })
  }

  private static func parts(of written: String, from start: Int) throws(RecurrenceProblem) -> [RecurrencePart] {
    let bytes = Array(written.utf8)
    var parts: [RecurrencePart] = []
    for slice in bytes[start...].split(separator: UInt8(ascii: ";")) {
      let range = slice.startIndex..<slice.endIndex
      let text = String(decoding: slice, as: UTF8.self).uppercased()
      guard let equals = text.firstIndex(of: "=") else { throw RecurrenceProblem(.unknownPart(text), at: range) }
      let part = RecurrencePart(
        name: String(text[..<equals]), value: String(text[text.index(after: equals)...]), bytes: range)
      if parts.contains(where: { $0.name == part.name }) {
        throw RecurrenceProblem(.repeatedPart(part.name), at: range)
      }
      parts.append(part)
    }
    return parts
  }
}

extension RecurrenceRule.Until {
  /// Reads `20270427`, `20270427T180000` or `20270427T160000Z`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard [8, 15, 16].contains(bytes.count), let date = Self.date(bytes) else { return nil }
    guard bytes.count > 8 else {
      self = .date(date)
      return
    }
    guard bytes[8] == UInt8(ascii: "T"), let hour = Self.number(bytes[9..<11]),
      let minute = Self.number(bytes[11..<13]), let second = Self.number(bytes[13..<15]), second < 60,
      let time = LocalTime(hour: hour, minute: minute)
    else { return nil }
    let local = LocalDateTime(date, time)
    if bytes.count == 15 {
      self = .local(local)
    } else {
      guard bytes[15] == UInt8(ascii: "Z") else { return nil }
      self = .utc(UTCInstant(local.naiveSeconds + second))
    }
  }

  private static func date(_ bytes: [UInt8]) -> LocalDate? {
    guard let year = number(bytes[0..<4]), let month = number(bytes[4..<6]), let day = number(bytes[6..<8]) else {
      return nil
    }
    return LocalDate(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
