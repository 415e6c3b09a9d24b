/// How a number is shown to French readers: `1 234,50 €`, `12,5 %`, `−3`.
///
/// The browser shows the same (templates/assets/js/jalon-sheet.js): Tests/Shared/formula-cases.json holds both to it.
package enum NumberFormat: String, Sendable {
  case number, amount, percentage

  /// What a formula may give: beyond, cents are no longer counted exactly, and nothing is shown.
  package static let limit = 1e12

  /// The text of a result; empty for none.
  package func text(_ value: Double?) -> String {
    guard let value, value.magnitude < Self.limit else { return "" }
    let cents = Self.cents(value)
    let sign = value < 0 && cents > 0 ? "\u{2212}" : ""
    let text = sign + Self.grouped(cents / 100) + decimals(cents % 100)
    switch self {
    case .number: return text
    case .amount: return text + "\u{A0}€"
    case .percentage: return text + "\u{A0}%"
    }
  }

  /// Hundredths, half away from zero. Binary fractions fall short of the half that was meant (1.005 is
  /// 1.00499999999999989…): four parts in 10¹⁵ more than make up for it.
  private static func cents(_ value: Double) -> Int {
    let hundredths = value.magnitude * 100
    return Int((hundredths * (1 + 4e-15) + 0.5).rounded(.down))
  }

  /// An amount has two decimals or none.
  private func decimals(_ cents: Int) -> String {
    guard cents > 0 else { return "" }
    let digits = cents < 10 ? "0\(cents)" : "\(cents)"
    return "," + (self != .amount && digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
  }

  private static func grouped(_ whole: Int) -> String {
    var rest = Substring("\(whole)")
    var groups: [Substring] = []
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: "\u{202F}")
  }
}
