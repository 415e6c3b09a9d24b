import JalonCore
import JalonCurriculum
import JalonSyntax

/// Each column of a table has a header.
///
/// A screen reader says the header before each cell of its column. The corner above row headers may stay empty.
enum TableHeaderFilled: DocumentRule {
  static let id = RuleID("table-header-filled")
  static let manual = RuleManual(
    LocalizedText(fr: "Chaque colonne d'un tableau a un titre.", en: "Each column of a table has a header."),
    reason: LocalizedText(
      fr:
        "Un lecteur d'écran dit ce titre avant chaque case. Sans titre, on entend des nombres sans savoir de quoi. Un tableau qui ne sert qu'à ranger du texte côte à côte s'écrit mieux en liste. La première case peut rester vide quand chaque ligne commence par son nom.",
      en:
        "A screen reader says the header before each cell. Without one, numbers are heard of who knows what. A table that only puts text side by side is better written as a list. The first cell may stay empty where each row begins with its name."
    ),
    example: RuleManual.Example(
      wrong: "# Prix\n\n| Mois | |\n| --- | --- |\n| Mars | 120 € |\n",
      right: "# Prix\n\n| Mois | Ce qui entre |\n| --- | --- |\n| Mars | 120 € |\n"),
    source: "WCAG 1.3.1, RGAA 5.6")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    return tree.nodes.indices.flatMap { index -> [Diagnostic] in
      guard case .table = tree.nodes[index].kind else { return [] }
      let rows = tree.children(of: index)
      guard let header = rows.first else { return [] }
      let cells = tree.children(of: header)
      let empty = cells.indices.filter { isEmpty(cells[$0], tree) }
      if empty.count == cells.count { return [layout(at: tree.range(of: index))] }
      let namesRows = rows.dropFirst().allSatisfy { row in
        tree.children(of: row).first.map { !isEmpty($0, tree) } ?? false
      }
      return empty.filter { $0 > 0 || !namesRows }.map { missing($0 + 1, at: tree.range(of: header)) }
    }
  }

  private static func isEmpty(_ cell: Int, _ tree: Document) -> Bool {
    !(cell + 1..<tree.nodes[cell].end).contains { tree.nodes[$0].kind != .softBreak && !isBlank($0, tree) }
  }

  private static func isBlank(_ node: Int, _ tree: Document) -> Bool {
    tree.nodes[node].kind == .text && tree.literal(of: node).allSatisfy(\.isWhitespace)
  }

  private static func missing(_ column: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, severity, at: range,
      LocalizedText(fr: "colonne \(column) sans titre", en: "column \(column) without a header"),
      explanation: LocalizedText(
        fr: "Dites en un ou deux mots ce que contient cette colonne.",
        en: "Say in a word or two what this column holds."))
  }

  private static func layout(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id, severity, at: range,
      LocalizedText(fr: "tableau sans aucun titre de colonne", en: "table without any column header"),
      explanation: LocalizedText(
        fr: "S'il compare des choses, donnez un titre à chaque colonne ; s'il range du texte, écrivez une liste.",
        en: "If it compares things, give each column a header; if it arranges text, write a list."))
  }
}
