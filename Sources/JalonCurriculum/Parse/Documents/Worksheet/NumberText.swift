/// A number as people type it: `1 234,50`, `1234.5`, `12 €`, `10 %`.
package enum NumberText {
  /// Nil for what is no number; spaces of any kind and one unit at the end are passed over.
  package static func value(_ text: some StringProtocol) -> Double? {
    var scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    if let last = scalars.last, last == "€" || last == "%" { scalars.removeLast() }
    var digits = String(String.UnicodeScalarView(scalars))[...]
    var sign = 1.0
    if let first = digits.first, "+-\u{2212}".contains(first) {
      if first != "+" { sign = -1 }
      digits.removeFirst()
    }
    guard let value = magnitude(digits), value < NumberFormat.limit else { return nil }
    return sign * value
  }

  private static func magnitude(_ digits: Substring) -> Double? {
    let parts = digits.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.contains(where: { !$0.isEmpty }), parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return Double("\(parts[0].isEmpty ? "0" : parts[0]).\(parts.count > 1 && !parts[1].isEmpty ? parts[1] : "0")")
  }
}
