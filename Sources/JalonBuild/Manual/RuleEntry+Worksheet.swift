import JalonCheck
import JalonCore

extension RuleEntry {
  /// Formulas and tables of worksheets.
  static let worksheetRules: [RuleEntry] = [
    RuleEntry(
      "worksheet-formula-valid", .error,
      LocalizedText(
        fr: "Une formule d'une fiche est complète, et parle de nombres qui sont là.",
        en: "A formula of a worksheet is complete, and speaks of numbers that are there."),
      advice: LocalizedText(
        fr:
          "Une formule est faite de noms de champs, de nombres, de + − × ÷, de parenthèses, de somme(tableau.colonne) et de cumul(colonne). Le moins s'écrit entre des espaces.",
        en:
          "A formula is made of names of fields, numbers, + − × ÷, parentheses, sum(table.column) and cumulative(column). A minus stands between spaces."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: fiche à remplir {#f-prix}
          - Entrées : [montant entrees]
          - Sorties : [montant sorties]
          - Reste : [calcul montant reste = entrees-sorties]
          :::

          """,
        right: """
          # Leçon

          ::: fiche à remplir {#f-prix}
          - Entrées : [montant entrees]
          - Sorties : [montant sorties]
          - Reste : [calcul montant reste = entrees − sorties]
          :::

          """)),
    RuleEntry(
      "worksheet-table-valid", .error,
      LocalizedText(
        fr: "Un tableau d'une fiche a un nom, une ligne de champs, et un en-tête pour chacun.",
        en: "A table of a worksheet has a name, one row of fields, and a header for each."),
      advice: LocalizedText(
        fr:
          "Écrivez « ::: tableau {nom=mois} » dans la fiche, puis un tableau dont une ligne porte les champs. Les lignes d'exemple se mettent au-dessus.",
        en:
          "Write '::: table {name=month}' in the worksheet, then a table one row of which holds the fields. Rows of examples stand above it."
      ),
      example: RuleManual.Example(
        wrong: """
          # Leçon

          ::: fiche à remplir {#f-mois}
          ::: tableau
          | Ce qui entre |
          | --- |
          | [montant entrees] |
          :::
          :::

          """,
        right: """
          # Leçon

          ::: fiche à remplir {#f-mois}
          ::: tableau {nom=mois}
          | Ce qui entre |
          | --- |
          | [montant entrees] |
          :::
          :::

          """)),
  ]
}
