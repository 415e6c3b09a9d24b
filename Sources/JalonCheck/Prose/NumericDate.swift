import JalonCore

/// A date in digits: « 12/03/2027 », « 12.03.27 », « 2027-03-12 ».
struct NumericDate {
  /// « 12 mars 2027 ».
  let text: String
  /// Its year has four digits: which century is no guess.
  let isCertain: Bool

  init?(_ written: String) {
    for separator in ["/", "-", "."] as [Character] {
      let parts = written.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { continue }
      self.init(parts: parts.map { ($0.count, Int($0) ?? 0) }, separator)
      return
    }
    return nil
  }

  private init?(parts: [(digits: Int, value: Int)], _ separator: Character) {
    let isYearFirst = parts[0].digits == 4 && separator == "-"
    let (year, month, day) = isYearFirst ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0])
    guard year.digits == 4 || (year.digits == 2 && separator == "/"), month.digits <= 2, day.digits <= 2,
      let date = LocalDate(year: year.digits == 4 ? year.value : 2000 + year.value, month: month.value, day: day.value)
    else { return nil }
    isCertain = year.digits == 4
    text = "\(date.day == 1 ? "1er" : "\(date.day)") \(Lexicon.months[date.month - 1]) \(date.year)"
  }
}
