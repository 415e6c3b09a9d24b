import JalonCore
import JalonCurriculum

/// An acronym is written in full on the page, or stands in the glossary.
enum AcronymExplained: ProseRule {
  static let id = RuleID("acronym-explained")

  static let manual = RuleManual(
    LocalizedText(
      fr: "Un sigle est écrit en entier dans la page, ou expliqué dans le glossaire.",
      en: "An acronym is written in full on the page, or explained in the glossary."),
    reason: LocalizedText(
      fr: """
        Un sigle que l'on ne connaît pas est un mur. Écrivez-le en entier la première fois : « la prestation de compensation \
        du handicap (PCH) ». Ou ajoutez-le à glossary.yaml : toutes les pages l'expliquent alors. SMS, PDF ou USB passent.
        """,
      en: """
        An acronym that one does not know is a wall. Write it in full the first time: « la prestation de compensation du \
        handicap (PCH) ». Or add it to glossary.yaml: every page then explains it. SMS, PDF or USB pass.
        """),
    example: RuleManual.Example(
      wrong: "Demandez la PCH.\n", right: "Demandez la prestation de compensation du handicap (PCH).\n"),
    source: "WCAG 2.2, 3.1.4 ; \(PlainLanguage.guide)")

  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic] {
    AcronymScan(prose, in: document).acronyms
      .filter { !$0.isExplained && AcronymScan.ambiguous[$0.name] == nil }
      .flatMap { acronym in
        Diagnostic.atFirst(of: acronym.places) { place in
          Diagnostic(
            id, .warning, at: place,
            LocalizedText(fr: "« \(acronym.name) » n'est pas expliqué", en: "'\(acronym.name)' is not explained"),
            explanation: LocalizedText(
              fr: "Écrivez-le en entier la première fois, ou ajoutez « \(acronym.name): » à content/glossary.yaml.",
              en: "Write it in full the first time, or add '\(acronym.name):' to content/glossary.yaml."))
        }
      }
  }
}
