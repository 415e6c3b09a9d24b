import JalonCore
import JalonCurriculum
import JalonSyntax

/// A table has at least two columns.
enum TableColumnsSeveral: DocumentRule {
  static let id = RuleID("table-columns-several")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(fr: "Un tableau a au moins deux colonnes.", en: "A table has at least two columns."),
    reason: LocalizedText(
      fr: "Une seule colonne est une liste : elle s'annonce et se lit mieux ainsi. Écrivez un tiret par ligne.",
      en: "A single column is a list: it is announced and read better so. Write a dash a line."),
    example: RuleManual.Example(
      wrong: "# Papiers\n\n| À apporter |\n| --- |\n| Une pièce d'identité |\n",
      right: "# Papiers\n\nÀ apporter :\n\n- Une pièce d'identité\n"),
    source: "WCAG 1.3.1, RGAA 9.3")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    return tree.nodes.indices.compactMap { index in
      guard case .table = tree.nodes[index].kind, let header = tree.children(of: index).first,
        tree.children(of: header).count == 1
      else { return nil }
      return Diagnostic(
        id, severity, at: tree.range(of: index),
        LocalizedText(fr: "tableau d'une seule colonne", en: "table of a single column"),
        explanation: LocalizedText(
          fr: "Écrivez une liste : « - » devant chaque ligne.", en: "Write a list: '- ' before each line."))
    }
  }
}
