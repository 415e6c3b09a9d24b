import JalonCore
import JalonCurriculum

/// What changed of a learner's progress, counted in words.
enum ProgressWords {
  /// « 2 leçons, 1 étape du plan d'action »; nil where nothing changed.
  static func sentence(_ changes: [ProgressSection: Int]) -> LocalizedText? {
    let parts = ProgressSection.allCases.compactMap { section in
      changes[section].map { noun($0, section) }
    }
    guard !parts.isEmpty else { return nil }
    return LocalizedText(
      fr: parts.map(\.french).joined(separator: ", "), en: parts.map(\.english).joined(separator: ", "))
  }

  private static func noun(_ count: Int, _ section: ProgressSection) -> LocalizedText {
    let words =
      switch section {
      case .lessons: ("leçon", "leçons", "lesson", "lessons")
      case .questions: ("réponse", "réponses", "answer", "answers")
      case .worksheets: ("champ de fiche", "champs de fiches", "worksheet field", "worksheet fields")
      case .checklists: ("case à cocher", "cases à cocher", "box to tick", "boxes to tick")
      case .plan: ("étape du plan d'action", "étapes du plan d'action", "step of the plan", "steps of the plan")
      case .sessions: ("séance", "séances", "session", "sessions")
      case .confidence: ("avis sur un module", "avis sur des modules", "opinion of a module", "opinions of modules")
      }
    return LocalizedText(
      fr: "\(count) \(count > 1 ? words.1 : words.0)", en: "\(count) \(count == 1 ? words.2 : words.3)")
  }
}
