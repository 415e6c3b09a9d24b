import JalonCore
import JalonCurriculum
import JalonSyntax

/// A lesson takes at most ten minutes.
enum LessonShort: DocumentRule {
  static let id = RuleID("lesson-short")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(fr: "Une leçon prend dix minutes au plus.", en: "A lesson takes at most ten minutes."),
    reason: LocalizedText(
      fr:
        "Une leçon courte se finit, même un jour de fatigue, et se retrouve. Coupez-la en deux leçons, chacune avec son but.",
      en: "A short lesson is finished even on a tiring day, and found again. Split it into two, each with its aim."),
    example: RuleManual.Example(
      wrong: "---\ntitre: Prix\ndurée: 25 min\n---\n\nUn prix se calcule.\n",
      right: "---\ntitre: Prix\ndurée: 8 min\n---\n\nUn prix se calcule.\n"))

  private static let limit = 10

  static func diagnostics(for document: InspectedDocument) -> [Diagnostic] {
    guard document.role == .lesson else { return [] }
    let minutes = max(
      document.head.duration?.value ?? 0, ReadingTime.minutes(forWords: ReadingTime.words(in: document.tree)))
    guard minutes > limit else { return [] }
    return [
      Diagnostic(
        id, severity, at: document.head.duration?.range ?? .start(of: document.file.path),
        LocalizedText(fr: "leçon de \(minutes) minutes", en: "lesson of \(minutes) minutes"),
        explanation: LocalizedText(
          fr: "Au-delà de \(limit) minutes, beaucoup s'arrêtent en route. Coupez-la en deux leçons.",
          en: "Beyond \(limit) minutes many stop on the way. Split it into two lessons."))
    ]
  }
}
