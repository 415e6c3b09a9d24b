/// Numbers that are accepted as one answer, as its author writes it.
package enum NumberRange: Hashable, Sendable {
  /// `24`, `24 ± 0,5`: plain decimals.
  case around(String, tolerance: String)
  /// `de 20 à 30`, `20..30`, `between 20 and 30`; the lower first.
  case between(String, String)

  /// Nil where it cannot be read.
  package init?(_ text: String) {
    let text = Self.withTolerance(text)
    for mark in ["±", "+/-", "+-"] {
      if let (value, tolerance) = Self.parts(of: text, around: mark) {
        self = .around(value, tolerance: tolerance.hasPrefix("-") ? String(tolerance.dropFirst()) : tolerance)
        return
      }
    }
    for (opening, mark) in [
      ("de", "à"), ("entre", "et"), ("from", "to"), ("between", "and"), ("", "à"), ("", ".."), ("", "…"), ("", "–"),
      ("", "-"),
    ] {
      let words = text.drop(while: \.isWhitespace)
      guard words.lowercased().hasPrefix(opening) else { continue }
      if let (low, high) = Self.parts(of: String(words.dropFirst(opening.count)), around: mark) {
        let isOrdered = (Double(low) ?? 0) <= (Double(high) ?? 0)
        self = isOrdered ? .between(low, high) : .between(high, low)
        return
      }
    }
    guard let number = WrittenNumber(text), let value = number.readings.first else { return nil }
    self = .around(value, tolerance: "0")
  }

  package var bounds: ClosedRange<Double> {
    switch self {
    case .around(let value, let tolerance):
      let (value, tolerance) = (Double(value) ?? 0, Double(tolerance) ?? 0)
      return value - tolerance...value + tolerance
    case .between(let low, let high):
      let (low, high) = (Double(low) ?? 0, Double(high) ?? 0)
      return low...max(low, high)
    }
  }

  /// Whether a learner's number is one of them; sums of decimals are off by a hair (IEEE 754).
  package func accepts(_ number: WrittenNumber) -> Bool {
    let bounds = bounds
    return number.values.contains { value in
      let slack = 1e-9 * max(1, abs(value))
      return value >= bounds.lowerBound - slack && value <= bounds.upperBound + slack
    }
  }

  /// « 24 à 0,5 près » as « 24 ± 0,5 ».
  private static func withTolerance(_ text: String) -> String {
    guard let near = text.firstRange(of: "près"), let word = text.firstRange(of: "à"), word.upperBound < near.lowerBound
    else { return text }
    return text[..<word.lowerBound] + "±" + text[word.upperBound..<near.lowerBound]
  }

  private static func parts(of text: String, around mark: String) -> (String, String)? {
    guard let range = text.firstRange(of: mark), let low = WrittenNumber(String(text[..<range.lowerBound])),
      let high = WrittenNumber(String(text[range.upperBound...])), let first = low.readings.first,
      let last = high.readings.first
    else { return nil }
    return (first, last)
  }
}
