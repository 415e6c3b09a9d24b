import JalonCore
import JalonCurriculum

/// A heading has words.
enum HeadingFilled: DocumentRule {
  static let id = RuleID("heading-filled")
  static let manual = RuleManual(
    LocalizedText(fr: "Un titre a des mots.", en: "A heading has words."),
    reason: LocalizedText(
      fr:
        "Un lecteur d'écran annonce un titre vide, et la liste des titres montre une ligne blanche. Écrivez ce qu'annonce la partie, ou retirez les dièses.",
      en:
        "A screen reader announces an empty heading, and the list of headings shows a blank line. Write what the part is about, or remove the hashes."
    ),
    example: RuleManual.Example(
      wrong: "# Fixer un prix\n\n##\n\nUn prix se calcule.\n", right: "# Fixer un prix\n\nUn prix se calcule.\n"),
    source: "WCAG 2.4.6, RGAA 9.1")

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    let tree = document.tree
    return tree.headings.filter { $0.text.allSatisfy(\.isWhitespace) }.map { heading in
      Diagnostic(
        id, severity, at: tree.range(of: heading.node),
        LocalizedText(fr: "titre sans mots", en: "heading without words"),
        explanation: LocalizedText(
          fr: "Écrivez ce qu'annonce la partie, ou retirez cette ligne.",
          en: "Write what the part is about, or remove this line."))
    }
  }
}
