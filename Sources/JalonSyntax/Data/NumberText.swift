/// Numbers as they are written in French or English.
enum NumberText {
  /// `12`, `2 000` (any kind of space between thousands).
  static func integer(_ text: String) -> Int? {
    let digits = withoutSpaces(text)
    guard !digits.isEmpty, digits.count <= 15, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// `21,2`, `21.2`, `1 200,5`, `-3`.
  static func number(_ text: String) -> Double? {
    let compact = withoutSpaces(text).replacing(",", with: ".")
    let unsigned = compact.hasPrefix("-") ? compact.dropFirst() : compact[...]
    let isPlain = unsigned.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard isPlain, unsigned.first != ".", unsigned.last != ".", unsigned.count <= 20 else { return nil }
    return Double(compact)
  }

  /// `69`, `69 %`, `21,2%`.
  static func percentage(_ text: String) -> Double? {
    number(text.last == "%" ? String(text.dropLast()) : text)
  }

  private static func withoutSpaces(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { ![0x20, 0xA0, 0x2009, 0x202F].contains($0.value) }
    return String(String.UnicodeScalarView(scalars))
  }
}
