import JalonCore

/// Why a formula cannot be read.
enum FormulaGrammarProblem {
  case empty, unclosed, unopened
  /// The last sign, with nothing after it.
  case unfinished(String)
  case missingOperand(String, after: String?)
  case missingSign(String, String)
  case unknown(String)
  case unknownFunction(String)
  case columnWanted(String)
  case tooDeep(Int)

  var words: (summary: LocalizedText, explanation: LocalizedText) {
    switch self {
    case .empty:
      (
        LocalizedText(fr: "formule absente", en: "no formula"),
        LocalizedText(
          fr: "Écrivez un calcul après « = », par exemple heures × prix.",
          en: "Write a calculation after '=', for instance hours × price.")
      )
    case .unclosed:
      (
        LocalizedText(fr: "parenthèse jamais fermée", en: "parenthesis never closed"),
        LocalizedText(fr: "Ajoutez « ) » là où elle finit.", en: "Add ')' where it ends.")
      )
    case .unopened:
      (
        LocalizedText(fr: "parenthèse jamais ouverte", en: "parenthesis never opened"),
        LocalizedText(fr: "Enlevez « ) », ou ajoutez « ( » avant.", en: "Take ')' away, or add '(' before it.")
      )
    case .unfinished(let sign):
      (
        LocalizedText(
          fr: "formule incomplète : rien après « \(sign) »", en: "unfinished formula: nothing after '\(sign)'"),
        LocalizedText(
          fr: "Ajoutez un nom de champ ou un nombre, ou enlevez le signe.",
          en: "Add the name of a field or a number, or take the sign away.")
      )
    case .missingOperand(let sign, let before):
      (
        LocalizedText(
          fr: "formule incomplète : rien " + (before.map { "entre « \($0) » et « \(sign) »" } ?? "avant « \(sign) »"),
          en: "unfinished formula: nothing " + (before.map { "between '\($0)' and '\(sign)'" } ?? "before '\(sign)'")),
        LocalizedText(fr: "Ajoutez un nom de champ ou un nombre.", en: "Add the name of a field or a number.")
      )
    case .missingSign(let left, let right):
      (
        LocalizedText(
          fr: "signe absent entre « \(left) » et « \(right) »", en: "no sign between '\(left)' and '\(right)'"),
        LocalizedText(
          fr: "Écrivez +, −, × ou ÷ entre les deux. Un nom de champ n'a pas d'espace.",
          en: "Write +, −, × or ÷ between them. The name of a field has no space.")
      )
    case .unknown("%"):
      (
        LocalizedText(fr: "« % » n'est pas lu dans une formule", en: "'%' is not read in a formula"),
        LocalizedText(
          fr: "Un pourcentage est le nombre tel qu'il est écrit : divisez par 100, par exemple × 25 ÷ 100.",
          en: "A percentage is the number as written: divide by 100, for instance × 25 ÷ 100.")
      )
    case .unknown(":"):
      (
        LocalizedText(fr: "« : » n'est pas lu dans une formule", en: "':' is not read in a formula"),
        LocalizedText(fr: "Pour diviser, écrivez ÷ ou /.", en: "To divide, write ÷ or /.")
      )
    case .unknown(let character):
      (
        LocalizedText(
          fr: "« \(character) » n'est pas lu dans une formule", en: "'\(character)' is not read in a formula"),
        LocalizedText(
          fr: "Une formule est faite de noms, de nombres, de + − × ÷ et de parenthèses.",
          en: "A formula is made of names, numbers, + − × ÷ and parentheses.")
      )
    case .unknownFunction(let word):
      (
        LocalizedText(fr: "aucune fonction ne s'appelle « \(word) »", en: "no function is named '\(word)'")
          .suggesting(NearMiss.nearest(to: word, among: FormulaAggregate.allCases.flatMap(\.spellings))),
        LocalizedText(
          fr: "Il y en a deux : somme(tableau.colonne) et cumul(colonne). Pour multiplier, écrivez ×.",
          en: "There are two: sum(table.column) and cumulative(column). To multiply, write ×.")
      )
    case .columnWanted(let word):
      (
        LocalizedText(
          fr: "« \(word) » attend le nom d'une colonne", en: "'\(word)' expects the name of a column"),
        LocalizedText(
          fr: "Écrivez une colonne seule entre les parenthèses, par exemple \(word)(mois.entrees).",
          en: "Write one column between the parentheses, for instance \(word)(month.income).")
      )
    case .tooDeep(let limit):
      (
        LocalizedText(
          fr: "plus de \(limit) parenthèses les unes dans les autres", en: "more than \(limit) nested parentheses"),
        LocalizedText(
          fr: "Faites le calcul en plusieurs champs.", en: "Do the calculation in several fields.")
      )
    }
  }

  /// The one edit that is certain.
  var replacement: String? {
    switch self {
    case .missingSign(_, "x"), .missingSign(_, "X"): "×"
    default: nil
    }
  }
}
