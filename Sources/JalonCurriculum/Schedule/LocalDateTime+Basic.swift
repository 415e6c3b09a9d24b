import JalonCore

extension LocalDateTime {
  /// `20270302T100000` (RFC 5545 § 3.3.5, form 1).
  package var basic: String { basic(second: 0) }

  // A calendar of three years writes a hundred thousand of them: numbers are cheaper than a text with its signs removed.
  func basic(second: Int) -> String {
    let day = (date.year * 100 + date.month) * 100 + date.day
    let clock = (time.hour * 100 + time.minute) * 100 + second
    return Self.padded(day, to: 8) + "T" + Self.padded(clock, to: 6)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
