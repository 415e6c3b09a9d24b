import JalonCore

/// A point on Earth: degrees north and degrees east (WGS 84), as RFC 5545 § 3.8.1.6 wants them.
package struct GeographicPosition: Hashable, Sendable {
  /// Decimal numbers as text, so that they are printed with the digits that were given.
  package let latitude: String
  package let longitude: String

  /// Reads `48.8530, 2.3499`, `48,8530 ; 2,3499` and `48.8530 2.3499`; nil for two numbers that no point has.
  package init?(_ text: String) {
    guard let numbers = Self.numbers(in: text), abs(numbers[0].value) <= 90, abs(numbers[1].value) <= 180 else {
      return nil
    }
    latitude = numbers[0].text
    longitude = numbers[1].text
  }

  /// The two numbers as `48.8530, 2.3499` has them, the other way round; nil where they are no two numbers.
  package static func swapped(_ text: String) -> GeographicPosition? {
    numbers(in: text).flatMap { GeographicPosition("\($0[1].text), \($0[0].text)") }
  }

  package var description: String { "\(latitude), \(longitude)" }

  /// In metropolitan France or in a French territory, each a box with some sea around.
  package var isInFrance: Bool {
    guard let north = Double(latitude), let east = Double(longitude) else { return false }
    return Self.boxes.contains { $0.north.contains(north) && $0.east.contains(east) }
  }

  /// Metropolitan France, the Caribbean, Guyane, Saint-Pierre-et-Miquelon, the Indian Ocean, New Caledonia and Wallis,
  /// French Polynesia.
  private static let boxes: [(north: ClosedRange<Double>, east: ClosedRange<Double>)] = [
    (41...51.5, -5.5...10), (14...18.5, -63.5 ... -60.5), (2...6, -55 ... -51.5), (46.5...47.5, -57 ... -56),
    (-21.5 ... -12, 45...56), (-23 ... -13, 158...184), (-28 ... -7.5, -155 ... -134),
  ]

  private static func numbers(in text: String) -> [(text: String, value: Double)]? {
    let parts = separated(text)
    guard parts.count == 2 else { return nil }
    let numbers = parts.compactMap { part -> (text: String, value: Double)? in
      let digits = part.replacing(",", with: ".")
      // Nothing but digits, a sign and a point: Double would also read « 1e3 », « nan » and « 0x1 ».
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }),
        let value = Double(digits)
      else { return nil }
      return (digits, value)
    }
    return numbers.count == 2 ? numbers : nil
  }

  /// By `;`, else by a comma before a space, else by spaces, else by the only comma: a comma may also be decimal.
  private static func separated(_ text: String) -> [String] {
    let plain = text.replacing("\u{A0}", with: " ")
    if plain.contains(";") { return trimmed(plain.split(separator: ";", omittingEmptySubsequences: false)) }
    if plain.contains(", ") { return trimmed(plain.split(separator: ", ", omittingEmptySubsequences: false)) }
    let words = plain.split(separator: " ")
    return words.count > 1 ? words.map(String.init) : trimmed(plain.split(separator: ","))
  }

  private static func trimmed(_ parts: [String.SubSequence]) -> [String] {
    parts.map { $0.split(separator: " ").joined(separator: " ") }
  }
}
