import JalonCore
import JalonCurriculum

/// A question offers something to answer.
enum OrientationAnswersPresent: SiteRule {
  static let id = RuleID("orientation-answers-present")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Une question d'orientation.yaml a au moins 2 réponses.",
      en: "A question of orientation.yaml has at least 2 answers."),
    reason: LocalizedText(
      fr:
        "Avec une seule réponse, ou aucune, elle ne départage rien et fatigue pour rien. « Je préfère ne pas répondre » est ajouté par Jalon et ne compte pas.",
      en:
        "With one answer, or none, it tells nothing apart and tires for nothing. 'I would rather not answer' is added by Jalon and does not count."
    ),
    example: OrientationExample.of(
      wrong: OrientationExample.questions("  - {id: lieu, question: Où ?, réponses: [{id: ici, texte: Ici}]}"),
      right: OrientationExample.questions(OrientationExample.places)))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    (site.orientation?.questions ?? []).filter { $0.answers.count < 2 }.map { question in
      Diagnostic(
        id, .warning, at: question.id.range,
        LocalizedText(
          fr: "« \(question.name) » n'a pas 2 réponses", en: "'\(question.name)' has not two answers"),
        explanation: LocalizedText(
          fr: "Ajoutez sous « réponses: » une ligne « - {id: …, texte: …} » par réponse, ou enlevez la question.",
          en: "Add a line '- {id: …, text: …}' for each answer under 'answers:', or take the question away."))
    }
  }
}
