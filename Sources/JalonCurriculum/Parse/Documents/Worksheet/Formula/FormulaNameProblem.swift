import JalonCore

/// Why a formula that can be read cannot be computed.
enum FormulaNameProblem {
  case unknownName(String, near: String?)
  /// Names with a hyphen between them, and the formula that was meant.
  case gluedMinus(String, meant: String)
  case notNumber(String)
  /// A column where a number is wanted, and the sum that it may have been.
  case column(String, meant: String)
  case unknownColumn(String, near: String?)
  case cumulativeElsewhere(String)
  case divisionByZero
  /// Targets that need one another, the first again at the end.
  case cycle([FormulaTarget])

  var words: (summary: LocalizedText, explanation: LocalizedText) {
    switch self {
    case .unknownName(let name, let near):
      (
        LocalizedText(fr: "aucun champ ne s'appelle « \(name) »", en: "no field is named '\(name)'").suggesting(near),
        LocalizedText(
          fr: "Citez un champ de la fiche par son nom, le dernier mot entre ses crochets.",
          en: "Name a field of the worksheet by the last word between its brackets.")
      )
    case .gluedMinus(let name, _):
      (
        LocalizedText(fr: "« \(name) » est lu comme un seul nom", en: "'\(name)' is read as one name"),
        LocalizedText(
          fr: "Un tiret collé fait partie d'un nom : pour soustraire, mettez un espace de chaque côté.",
          en: "A hyphen without spaces is part of a name: to subtract, put a space on each side.")
      )
    case .notNumber(let name):
      (
        LocalizedText(fr: "« \(name) » n'est pas un nombre", en: "'\(name)' is not a number"),
        LocalizedText(
          fr: "Une formule compte avec des champs nombre, montant, pourcentage ou calcul.",
          en: "A formula counts with fields of type number, amount, percentage or formula.")
      )
    case .column(let name, let meant):
      (
        LocalizedText(
          fr: "« \(name) » est une colonne : elle a plusieurs valeurs", en: "'\(name)' is a column: it has many values"),
        LocalizedText(fr: "Hors du tableau, écrivez \(meant).", en: "Outside its table, write \(meant).")
      )
    case .unknownColumn(let name, let near):
      (
        LocalizedText(fr: "aucune colonne ne s'appelle « \(name) »", en: "no column is named '\(name)'").suggesting(
          near),
        LocalizedText(
          fr: "Écrivez le nom du tableau, un point, le nom de la colonne : somme(mois.entrees).",
          en: "Write the table's name, a point, the column's name: sum(month.income).")
      )
    case .cumulativeElsewhere(let name):
      (
        LocalizedText(
          fr: "cumul de « \(name) » hors de son tableau", en: "cumulative of '\(name)' outside its table"),
        LocalizedText(
          fr: "Un cumul va du début du tableau à la ligne où il est écrit. Pour le total, écrivez somme.",
          en: "A cumulative goes from the table's start to its own row. For the total, write sum.")
      )
    case .divisionByZero:
      (
        LocalizedText(fr: "division par zéro", en: "division by zero"),
        LocalizedText(fr: "Divisez par un autre nombre.", en: "Divide by another number.")
      )
    case .cycle(let targets):
      (
        LocalizedText(
          fr: "formules qui tournent en rond : \(Self.round(targets))",
          en: "formulas that go round in circles: \(Self.round(targets))"),
        LocalizedText(
          fr: "Chacune attend le résultat de l'autre : enlevez un nom de l'une d'elles.",
          en: "Each waits for the other's result: take a name out of one of them.")
      )
    }
  }

  /// The one edit that is certain.
  var replacement: String? {
    switch self {
    case .gluedMinus(_, let meant), .column(_, let meant): meant
    default: nil
    }
  }

  private static func round(_ targets: [FormulaTarget]) -> String {
    let told = targets.prefix(FormulaOrder.longestTold)
    let rest = told.count < targets.count ? ["…"] : []
    return (told.map(\.description) + rest + targets.prefix(1).map(\.description)).joined(separator: " → ")
  }
}
