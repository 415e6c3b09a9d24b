import JalonCore

/// A column of a cohort's list, under its French and English names.
package enum LearnersColumn: String, CaseIterable, Sendable {
  case code
  case secret
  case status = "statut"
  case publish = "publier"
  case agreedOn = "accord_le"

  /// Accents, case, spaces and hyphens are forgiven.
  init?(header: String) {
    let key = Folding.key(header)
    guard let column = Self.allCases.first(where: { $0.names.contains { Folding.key($0) == key } }) else { return nil }
    self = column
  }

  package var names: [String] {
    switch self {
    case .code: ["code"]
    case .secret: ["secret"]
    case .status: ["statut", "status"]
    case .publish: ["publier", "publish"]
    case .agreedOn: ["accord_le", "agreed_on"]
    }
  }

  /// Whether a column would say who a learner is.
  static func isPersonal(header: String) -> Bool {
    let key = Folding.key(header)
    return personalParts.contains { key.contains($0) } || personalNames.contains(key)
  }

  private static let personalParts = [
    "nom", "prenom", "name", "mail", "courriel", "telephone", "phone", "portable", "mobile", "naissance", "birth",
  ]
  private static let personalNames = ["tel", "adresse", "address", "nir"]
}
