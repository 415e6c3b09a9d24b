import JalonCore

/// A second of universal time, and its two spellings.
package struct UTCInstant: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00Z.
  package let seconds: Int

  package init(_ seconds: Int) {
    self.seconds = seconds
  }

  /// Reads `2027-03-02T09:00:00Z` and nothing else.
  package init?(extended text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let date = LocalDate(iso: text.prefix(10)),
      let hour = Self.number(bytes[11..<13]), let minute = Self.number(bytes[14..<16]),
      let second = Self.number(bytes[17..<19]), let time = LocalTime(hour: hour, minute: minute), second < 60
    else { return nil }
    seconds = LocalDateTime(date, time).naiveSeconds + second
  }

  /// `20270302T090000Z` (RFC 5545 § 3.3.5, form 2).
  package var basic: String {
    let local = LocalDateTime(naiveSeconds: seconds)
    return local.basic(second: seconds - local.naiveSeconds) + "Z"
  }

  /// `2027-03-02T09:00:00Z` (RFC 3339 § 5.6).
  package var extended: String {
    let local = LocalDateTime(naiveSeconds: seconds)
    let second = seconds - local.naiveSeconds
    return "\(local.date)T\(local.time):\(second < 10 ? "0" : "")\(second)Z"
  }

  package static func < (left: UTCInstant, right: UTCInstant) -> Bool {
    left.seconds < right.seconds
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
