/// A number in digits, as French writes it: « 1 234,50 ».
struct FrenchNumber {
  private let whole: String
  private let decimals: String

  /// Nil for what is no plain number: a date, an hour, `1.2.3`, or « 1,234 » that may mean two things.
  init?(_ written: String) {
    let plain = written.filter { !Self.spaces.contains($0) }
    let parts = plain.split(separator: ",", omittingEmptySubsequences: false)
    let pointed = plain.split(separator: ".", omittingEmptySubsequences: false)
    switch (parts.count, pointed.count) {
    case (1, 1): (whole, decimals) = (plain, "")
    case (2, 1): (whole, decimals) = (String(parts[0]), String(parts[1]))
    case (1, 2): (whole, decimals) = (String(pointed[0]), String(pointed[1]))
    default: return nil
    }
    let digits = whole + decimals
    guard !whole.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    // « 1.500 » and « 1,500 » may be thousands.
    guard parts.count + pointed.count == 2 || !decimals.isEmpty && decimals.count <= 2 else { return nil }
  }

  func text(isAmount: Bool) -> String {
    var groups: [Substring] = []
    var rest = whole[...]
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    let grouped = groups.reversed().joined(separator: " ")
    guard !decimals.isEmpty else { return grouped }
    return grouped + "," + (isAmount && decimals.count == 1 ? decimals + "0" : decimals)
  }

  /// The same with ordinary spaces: which one the author chose is no matter.
  static func plainSpaces(_ written: String) -> String {
    String(written.map { spaces.contains($0) ? " " : $0 })
  }

  private static let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]
}
