import JalonCore
import JalonCurriculum

/// A plain-language version says what its lesson says today.
///
/// `jalon simple record` notes the lesson's words; as soon as one of them changes, even for a spelling, someone is to look
/// whether the plain version still says the same.
enum SimpleUpToDate: SiteRule {
  static let id = RuleID("simple-up-to-date")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une version simple dit ce que sa leçon dit aujourd'hui.",
      en: "A plain-language version says what its lesson says today."),
    reason: LocalizedText(
      fr:
        "Qui lit la version simple ne lit pas l'autre : si la leçon change seule, il apprend ce qui n'est plus vrai. Relisez la version simple ; quand les deux disent la même chose, « jalon simple record » retient les mots de la leçon dans un petit fichier.",
      en:
        "Who reads the plain version does not read the other: if the lesson changes alone, they learn what no longer holds. Read the plain version over; once both say the same, 'jalon simple record' notes the lesson's words in a small file."
    ),
    example: RuleManual.Example(
      path: "content/modules/exemple/01-lecon.simple.json",
      wrong: "{\"date\":\"2026-01-15\",\"format\":1,\"lesson\":\"1b2dedaa383f7d5742ba0d06d8c61129\"}\n",
      right: "{\"date\":\"2026-03-02\",\"format\":1,\"lesson\":\"ff2aed18762643c5c4803ac96e001577\"}\n",
      besides: [
        "content/modules/exemple/01-lecon.md": "# Fixer un prix\n\nComptez vos heures.\n",
        "content/modules/exemple/01-lecon.simple.md": "# Votre prix\n\nComptez vos heures de travail.\n",
      ]))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.modules.flatMap(\.lessons).compactMap { lesson in
      guard let simple = lesson.simple, simple.record?.digest != simple.lessonDigest else { return nil }
      return simple.record.map { changed(simple, lesson, since: $0.date) } ?? neverRecorded(simple, lesson)
    }
  }

  private static func changed(_ simple: SimpleLesson, _ lesson: Lesson, since date: LocalDate) -> Diagnostic {
    Diagnostic(
      id, .warning, at: .start(of: simple.document.path),
      LocalizedText(
        fr: "la leçon « \(lesson.title) » a changé depuis le \(date)",
        en: "lesson '\(lesson.title)' changed since \(date)"),
      explanation: LocalizedText(
        fr:
          "Relisez cette version simple. Si elle dit toujours la même chose, même après une simple faute corrigée, écrivez : jalon simple record \(lesson.id)",
        en:
          "Read this plain version over. If it still says the same, be it after a mere typing error, write: jalon simple record \(lesson.id)"
      ))
  }

  private static func neverRecorded(_ simple: SimpleLesson, _ lesson: Lesson) -> Diagnostic {
    Diagnostic(
      id, .note, at: .start(of: simple.document.path),
      LocalizedText(
        fr: "version simple jamais comparée à sa leçon", en: "plain version never recorded against its lesson"),
      explanation: LocalizedText(
        fr:
          "Quand les deux disent la même chose, écrivez : jalon simple record \(lesson.id). Jalon préviendra si la leçon change.",
        en: "When both say the same, write: jalon simple record \(lesson.id). Jalon will tell when the lesson changes.")
    )
  }
}
