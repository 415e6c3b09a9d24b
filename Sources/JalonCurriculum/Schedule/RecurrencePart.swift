import JalonCore

/// One `NAME=value` of a recurrence rule, in capitals, and where it stands in the text.
struct RecurrencePart: Hashable {
  let name: String
  let value: String
  let bytes: Range<Int>

  static let names = [
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYYEARDAY", "BYWEEKNO", "BYSETPOS", "WKST",
  ]

  /// RFC 5545 has them; a workshop does not take place twice a day, nor by another calendar (RFC 7529).
  private static let unusable = ["BYHOUR", "BYMINUTE", "BYSECOND", "RSCALE", "SKIP"]

  func check(frequency: String, among parts: [RecurrencePart]) throws(RecurrenceProblem) {
    if Self.unusable.contains(name) { throw RecurrenceProblem(.unusablePart(name), at: bytes) }
    guard Self.names.contains(name) else { throw RecurrenceProblem(.unknownPart(name), at: bytes) }
    guard isUsable(with: frequency, among: parts) else { throw RecurrenceProblem(.unusablePart(name), at: bytes) }
    guard isWellFormed(frequency: frequency) else {
      throw RecurrenceProblem(.badValue(part: name, value), at: bytes.upperBound - value.utf8.count..<bytes.upperBound)
    }
  }

  /// The table of RFC 5545 § 3.3.10, page 44, for the four frequencies that we take.
  private func isUsable(with frequency: String, among parts: [RecurrencePart]) -> Bool {
    switch name {
    case "BYWEEKNO": frequency == "YEARLY"
    case "BYYEARDAY": frequency == "YEARLY"
    case "BYMONTHDAY": frequency != "WEEKLY"
    case "BYSETPOS": parts.contains { $0.name.hasPrefix("BY") && $0.name != "BYSETPOS" }
    default: true
    }
  }

  private func isWellFormed(frequency: String) -> Bool {
    switch name {
    case "FREQ": ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(value)
    case "INTERVAL", "COUNT": isNumber(value, in: 1...9999)
    case "UNTIL": RecurrenceRule.Until(value) != nil
    case "WKST": RecurrenceRule.weekdays.contains(value)
    case "BYDAY": isList { isWeekday($0, frequency: frequency) }
    case "BYMONTH": isList { isNumber($0, in: 1...12) }
    case "BYMONTHDAY": isList { isSignedNumber($0, in: 1...31) }
    case "BYWEEKNO": isList { isSignedNumber($0, in: 1...53) }
    default: isList { isSignedNumber($0, in: 1...366) }
    }
  }

  private func isList(of isElement: (Substring) -> Bool) -> Bool {
    value.split(separator: ",", omittingEmptySubsequences: false).allSatisfy(isElement)
  }

  private func isWeekday(_ text: Substring, frequency: String) -> Bool {
    guard RecurrenceRule.weekdays.contains(String(text.suffix(2))) else { return false }
    let ordinal = text.dropLast(2)
    return ordinal.isEmpty || (["MONTHLY", "YEARLY"].contains(frequency) && isSignedNumber(ordinal, in: 1...53))
  }

  private func isSignedNumber(_ text: Substring, in range: ClosedRange<Int>) -> Bool {
    isNumber(text.first == "-" || text.first == "+" ? text.dropFirst() : text, in: range)
  }

  private func isNumber(_ text: some StringProtocol, in range: ClosedRange<Int>) -> Bool {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else {
      return false
    }
    return range.contains(number)
  }
}
