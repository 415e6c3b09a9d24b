/// Numbers as people write them, in French or English: `1 234,5`, `1,234.5`, `24 €`.
///
/// The browser does the same in jalon-quiz.js: both read Tests/Shared/answer-cases.json.
package struct WrittenNumber: Hashable, Sendable {
  /// What it may mean, the likeliest first, as plain decimals: `1.234` is 1.234, or 1234 to who parts thousands so.
  package let readings: [String]

  package var values: [Double] { readings.compactMap(Double.init) }

  /// Nil where no number, or more than one, can be read.
  package init?(_ text: String) {
    var rest = Self.compact(text)[...]
    while let first = rest.first, "€$£≈~+".contains(first) { rest.removeFirst() }
    let sign = rest.first == "-" ? "-" : ""
    if !sign.isEmpty { rest.removeFirst() }
    var digits = rest.prefix { Self.isDigit($0) || ".,'’".contains($0) }
    rest = rest[digits.endIndex...]
    guard !rest.contains(where: Self.isDigit) else { return nil }
    while let last = digits.last, !Self.isDigit(last) { digits.removeLast() }
    guard let readings = Self.readings(of: String(digits.filter { !"'’".contains($0) })) else { return nil }
    self.readings = readings.map { sign + $0 }
  }

  private static func readings(of digits: String) -> [String]? {
    let parts = digits.split(omittingEmptySubsequences: false) { ".,".contains($0) }.map(String.init)
    let count = digits.count(where: isDigit)
    guard let first = parts.first, let last = parts.last, (1...15).contains(count) else { return nil }
    let marks = digits.filter { ".,".contains($0) }
    switch marks.count {
    case 0: return [plain(first)]
    case 1:
      let decimal = plain(first) + fraction(last)
      let isThousands = last.count == 3 && (1...3).contains(first.count) && first.first != "0"
      return isThousands ? [decimal, plain(first + last)] : [decimal]
    default:
      let isDecimal = Set(marks.dropLast()).count == 1 && marks.last != marks.first
      let whole = isDecimal ? parts.dropLast() : parts[...]
      guard isDecimal || Set(marks).count == 1, whole.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
      return [plain(whole.joined()) + (isDecimal ? fraction(last) : "")]
    }
  }

  private static func plain(_ digits: String) -> String {
    let digits = digits.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }

  private static func fraction(_ digits: String) -> String {
    var digits = digits[...]
    while digits.last == "0" { digits.removeLast() }
    return digits.isEmpty ? "" : "." + digits
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Without spaces; minus signs of every length, and digits of Arabic and Persian keyboards, as ASCII.
  private static func compact(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace && scalar.value != 0xFEFF {
      switch scalar.value {
      case 0x2010...0x2013, 0x2212: scalars.append("-")
      case 0x660...0x669, 0x6F0...0x6F9: scalars.append(Unicode.Scalar(UInt8(0x30 + (scalar.value & 15))))
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
