import JalonCore
import JalonCurriculum

/// A page has one heading of level one: its title.
enum HeadingMainSingle: DocumentRule {
  static let id = RuleID("heading-main-single")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une page a un seul titre de niveau un : le sien.", en: "A page has one heading of level one: its title."),
    reason: LocalizedText(
      fr:
        "Qui écoute la page cherche d'abord ce titre pour savoir où il est. Jalon descend tous les titres d'un niveau pour qu'il reste seul ; écrivez plutôt « ## » devant les autres.",
      en:
        "Whoever listens to a page looks for that heading first, to know where they are. Jalon moves every heading one level down so that it stays alone; write '##' before the others instead."
    ),
    example: RuleManual.Example(
      wrong: "# Fixer un prix\n\nUn prix se calcule.\n\n# Compter ses heures\n",
      right: "# Fixer un prix\n\nUn prix se calcule.\n\n## Compter ses heures\n"),
    source: "WCAG 1.3.1, RGAA 9.1")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    return tree.headings.filter { $0.level == 1 }.dropFirst().map { heading in
      Diagnostic(
        id, severity, at: tree.range(of: heading.node),
        LocalizedText(
          fr: "second titre de niveau un : « \(heading.text) »", en: "second heading of level one: '\(heading.text)'"),
        explanation: LocalizedText(
          fr: "Écrivez « ## » devant ce titre, et un dièse de plus devant ceux qui en dépendent.",
          en: "Write '##' before this heading, and one more hash before those that hang on it."))
    }
  }
}
