/// Numbers written I, V, X: the others (CV, CDI, MDL) are acronyms much sooner than numbers.
enum RomanNumeral {
  /// The number that letters stand for, from 2 to 39.
  static func value(of letters: some StringProtocol) -> Int? {
    guard letters.utf8.count >= 2 else { return nil }
    return values[String(letters)]
  }

  static func isNumeral(_ letters: some StringProtocol) -> Bool { value(of: letters) != nil }

  private static let values: [String: Int] = Dictionary(
    uniqueKeysWithValues: (2..<40).map { number in
      let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
      return (String(repeating: "X", count: number / 10) + units[number % 10], number)
    })
}
