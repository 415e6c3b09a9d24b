import JalonCore

extension RuleID {
  /// A table of a worksheet has a name, one row of fields, and a header for each.
  package static let worksheetTableValid = RuleID("worksheet-table-valid")
}

/// What is wrong with a table of a worksheet.
enum TableMistake {
  case noName, noTable, secondTable, noField, secondModel, rowAfterModel, wordsBesideField
  case noHeader(String)
  case badCount(String, String)
  case moreRowsThanMaximum(Int, Int)
  case outsideSheet, nestedInSheet

  func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(.worksheetTableValid, .error, at: range, summary, explanation: explanation)
  }

  private var summary: LocalizedText {
    switch self {
    case .noName: LocalizedText(fr: "ce tableau n'a pas de nom", en: "this table has no name")
    case .noTable: LocalizedText(fr: "ce bloc n'a pas de tableau", en: "this block has no table")
    case .secondTable: LocalizedText(fr: "deuxième tableau dans le bloc", en: "second table in the block")
    case .noField: LocalizedText(fr: "tableau sans champ", en: "table without a field")
    case .secondModel: LocalizedText(fr: "deuxième ligne de champs", en: "second row of fields")
    case .rowAfterModel: LocalizedText(fr: "ligne après celle des champs", en: "row below that of the fields")
    case .wordsBesideField: LocalizedText(fr: "mots à côté d'un champ", en: "words beside a field")
    case .noHeader(let name):
      LocalizedText(fr: "colonne « \(name) » sans en-tête", en: "column '\(name)' without a header")
    case .badCount(let key, let text):
      LocalizedText(fr: "« \(key)=\(text) » illisible", en: "'\(key)=\(text)' cannot be read")
    case .moreRowsThanMaximum(let rows, let maximum):
      LocalizedText(
        fr: "\(rows) lignes au départ pour \(maximum) au plus", en: "\(rows) rows at first for \(maximum) at most")
    case .outsideSheet: LocalizedText(fr: "tableau hors d'une fiche", en: "table outside a worksheet")
    case .nestedInSheet:
      LocalizedText(fr: "tableau dans un autre bloc de la fiche", en: "table inside another block of the worksheet")
    }
  }

  private var explanation: LocalizedText {
    switch self {
    case .noName:
      LocalizedText(
        fr: "Écrivez « ::: tableau {nom=mois} » : les formules et ce que la personne écrit passent par ce nom.",
        en: "Write '::: table {name=month}': formulas and what the person writes go by that name.")
    case .noTable:
      LocalizedText(
        fr:
          "Un tableau a trois lignes, sans ligne vide : | Mois | Entrées |, puis | --- | --- |, puis | [texte nom] | [montant entrees] |",
        en:
          "A table has three lines, without an empty one: | Month | Income |, then | --- | --- |, then | [text name] | [amount income] |"
      )
    case .noField:
      LocalizedText(
        fr: "Sous les en-têtes, une ligne porte les champs : | [texte nom] | [montant entrees] |",
        en: "Below the headers, one row holds the fields: | [text name] | [amount income] |")
    case .secondTable:
      LocalizedText(fr: "Ouvrez un bloc pour chaque tableau.", en: "Open a block for each table.")
    case .secondModel:
      LocalizedText(
        fr: "Une seule ligne sert de modèle ; « lignes=… » dit combien sont là au départ.",
        en: "One row is the model; 'rows=…' says how many stand there at first.")
    case .rowAfterModel:
      LocalizedText(
        fr: "Les exemples se mettent au-dessus de la ligne des champs.", en: "Examples stand above the row of fields.")
    case .wordsBesideField:
      LocalizedText(
        fr: "Dans un tableau, un champ est seul dans sa case : mettez les mots dans l'en-tête.",
        en: "In a table a field stands alone in its cell: put the words in the header.")
    case .noHeader:
      LocalizedText(
        fr: "Sans lui, un lecteur d'écran ne dit pas ce qu'on écrit là.",
        en: "Without one, a screen reader does not say what is written there.")
    case .badCount:
      LocalizedText(
        fr: "Écrivez un nombre entier, de 1 à \(WorksheetTable.limit).",
        en: "Write a whole number, from 1 to \(WorksheetTable.limit).")
    case .moreRowsThanMaximum:
      LocalizedText(fr: "Agrandissez « max », ou réduisez « lignes ».", en: "Make 'max' larger, or 'rows' smaller.")
    case .outsideSheet:
      LocalizedText(
        fr: "Mettez-le entre « ::: fiche à remplir {#f-nom} » et son « ::: ».",
        en: "Put it between '::: worksheet {#f-name}' and its ':::'.")
    case .nestedInSheet:
      LocalizedText(
        fr: "Mettez-le directement dans la fiche, hors d'un autre bloc.",
        en: "Put it directly in the worksheet, outside any other block.")
    }
  }
}
