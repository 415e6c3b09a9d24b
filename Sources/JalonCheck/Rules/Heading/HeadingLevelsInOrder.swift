import JalonCore
import JalonCurriculum
import JalonSyntax

/// Headings go down one level at a time.
///
/// Whoever listens to a page moves from heading to heading: a level that is skipped sounds like a part that is missing
/// (WCAG 1.3.1, RGAA 9.1).
enum HeadingLevelsInOrder: DocumentRule {
  static let id = RuleID("heading-levels-in-order")
  static let manual = RuleManual(
    LocalizedText(fr: "Les titres descendent d'un niveau à la fois.", en: "Headings go down one level at a time."),
    reason: LocalizedText(
      fr:
        "Qui écoute une page va de titre en titre : un niveau sauté s'entend comme une partie qui manque. Enlevez un dièse devant le titre.",
      en:
        "Whoever listens to a page moves from heading to heading: a level that is skipped sounds like a part that is missing. Take a hash away before the heading."
    ),
    example: RuleManual.Example(
      wrong: """
        # Fixer un prix

        ### Compter ses heures

        Une heure vendue en cache une autre.

        """,
      right: """
        # Fixer un prix

        ## Compter ses heures

        Une heure vendue en cache une autre.

        """),
    source: "WCAG 1.3.1, RGAA 9.1")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let document = document.tree
    // The page's title is its level one.
    var previous = 1
    return document.headings.compactMap { heading in
      defer { previous = heading.level }
      guard heading.level > previous + 1 else { return nil }
      return diagnostic(heading, after: previous, at: document.range(of: heading.node))
    }
  }

  private static func diagnostic(_ heading: Document.Heading, after previous: Int, at range: SourceRange) -> Diagnostic
  {
    let marks = String(repeating: "#", count: previous + 1)
    return Diagnostic(
      id, .warning, at: range,
      LocalizedText(
        fr: "titre « \(heading.text) » de niveau \(heading.level) après un niveau \(previous)",
        en: "heading '\(heading.text)' of level \(heading.level) after a level \(previous)"),
      explanation: LocalizedText(
        fr: "Écrivez « \(marks) » devant ce titre.", en: "Write '\(marks)' before this heading."))
  }
}
