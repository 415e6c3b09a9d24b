import JalonCore
import JalonCurriculum

/// Two lessons of a module have two titles.
enum TitleDistinct: SiteRule {
  static let id = RuleID("title-distinct")
  static let manual = RuleManual(
    LocalizedText(fr: "Deux leçons d'un module ont deux titres.", en: "Two lessons of a module have two titles."),
    reason: LocalizedText(
      fr: "Dans la liste des leçons, rien ne les distinguerait. Dites dans chaque titre ce que la leçon apprend.",
      en: "In the list of lessons nothing would tell them apart. Say in each title what the lesson teaches."),
    example: RuleManual.Example(
      path: "content/modules/exemple/02-devis.md", wrong: "# Le prix\n", right: "# Le devis\n",
      besides: ["content/modules/exemple/01-prix.md": "# Le prix\n"]),
    source: "WCAG 2.4.2, RGAA 8.6")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.modules.flatMap { module in
      var first: [String: Lesson] = [:]
      return module.lessons.compactMap { lesson -> Diagnostic? in
        guard let known = first.updateValue(lesson, forKey: Slug.slug(of: lesson.title)) else { return nil }
        return Diagnostic(
          id, severity, at: .start(of: lesson.document.path),
          LocalizedText(
            fr: "« \(lesson.title) » est aussi le titre d'une autre leçon",
            en: "'\(lesson.title)' is another lesson's title too"),
          explanation: LocalizedText(
            fr: "Dites dans chaque titre ce que la leçon apprend.",
            en: "Say in each title what the lesson teaches."),
          notes: [
            Note(LocalizedText(fr: "l'autre est ici", en: "the other is here"), at: .start(of: known.document.path))
          ]
        )
      }
    }
  }
}
