import JalonCore
import JalonCurriculum

/// In a simple version, headings ask questions.
enum HeadingAsksQuestion: ProseRule {
  static let id = RuleID("heading-asks-question")
  static let severity = Severity.note

  static let manual = RuleManual(
    LocalizedText(
      fr: "Dans une version simple, les titres sont des questions.",
      en: "In a plain-language version headings are questions."),
    reason: LocalizedText(
      fr: """
        « Qui peut m'aider ? » dit tout de suite si la suite répond. Une seule remarque, quand aucun titre de la page n'en pose.
        """,
      en: """
        « Qui peut m'aider ? » says at once whether what follows answers. One remark, when no heading of the page asks.
        """),
    example: PlainLanguage.simple(
      wrong: "## Les aides\n\nA.\n\n## Le délai\n\nB.\n",
      right: "## Qui peut m'aider ?\n\nA.\n\n## Le délai\n\nB.\n"),
    source: "EVAM, liste de contrôle du langage facile à lire et à comprendre")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    guard document.isSimple else { return [] }
    let headings = document.tree.headings.filter { $0.level > 1 }
    guard headings.count >= 2, let first = headings.first, !headings.contains(where: { $0.text.contains("?") }) else {
      return []
    }
    return [
      Diagnostic(
        id, .note, at: document.tree.range(of: first.node),
        LocalizedText(fr: "aucun titre ne pose de question", en: "no heading asks a question"),
        explanation: LocalizedText(
          fr: "Écrivez par exemple « Qui peut m'aider ? », « Combien cela coûte ? ».",
          en: "Write for instance « Qui peut m'aider ? », « Combien cela coûte ? »."))
    ]
  }
}
