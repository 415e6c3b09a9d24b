import JalonCore

/// What a field of a worksheet holds.
package enum FieldType: String, CaseIterable, Sendable {
  case text, longText, number, amount, percentage, date, choice
  case formula, amountFormula, percentageFormula

  package var spellings: [String] {
    switch self {
    case .text: ["texte", "text"]
    case .longText: ["texte long", "long text"]
    case .number: ["nombre", "number"]
    case .amount: ["montant", "amount"]
    case .percentage: ["pourcentage", "percentage"]
    case .date: ["date"]
    case .choice: ["choix", "choice"]
    case .formula: ["calcul", "formula"]
    case .amountFormula: ["calcul montant", "amount formula", "formula amount"]
    case .percentageFormula: ["calcul pourcentage", "percentage formula", "formula percentage"]
    }
  }

  package init?(spelling: some StringProtocol) {
    let wanted = Folding.key(spelling)
    guard let type = Self.allCases.first(where: { $0.spellings.contains { Folding.key($0) == wanted } }) else {
      return nil
    }
    self = type
  }

  /// How its number is written; nil for what is no number.
  package var format: NumberFormat? {
    switch self {
    case .number, .formula: .number
    case .amount, .amountFormula: .amount
    case .percentage, .percentageFormula: .percentage
    case .text, .longText, .date, .choice: nil
    }
  }

  package var isFormula: Bool {
    switch self {
    case .formula, .amountFormula, .percentageFormula: true
    default: false
    }
  }
}
