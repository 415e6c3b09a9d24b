import JalonCore
import JalonCurriculum

/// Each question that is asked changes what is proposed.
enum OrientationQuestionUseful: SiteRule {
  static let id = RuleID("orientation-question-useful")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Chaque question posée change ce qui est proposé.",
      en: "Each question that is asked changes what is proposed."),
    reason: LocalizedText(
      fr:
        "Une question de trop fatigue, et demande à quelqu'un de dire sa vie pour rien. Nommez-la dans une grille ou dans une piste, ou enlevez-la.",
      en:
        "A question too many tires, and asks somebody to tell their life for nothing. Name it in a grid or in another way, or take it away."
    ),
    example: OrientationExample.of(
      wrong: OrientationExample.questions(
        OrientationExample.places, ways: "  - {titre: Un conseiller, texte: Il écoute.}"),
      right: OrientationExample.questions(
        OrientationExample.places,
        ways: """
            - {titre: Un conseiller, texte: Il écoute.}
            - {titre: Le bureau d'ici, si: [{question: lieu, réponses: [ici]}]}
          """)),
    source: "RGPD, article 5 § 1 c (minimisation)")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard let orientation = site.orientation else { return [] }
    return OrientationRules(orientation, site.programmes).idleQuestions.compactMap { place in
      let question = orientation.questions[place]
      // One without a choice is told by another rule.
      guard question.answers.count > 1 else { return nil }
      let answer = question.answers.first.map { $0.text?.value ?? $0.id.value } ?? ""
      return Diagnostic(
        id, .warning, at: question.id.range,
        LocalizedText(
          fr: "la réponse à « \(question.name) » ne change rien", en: "the answer to '\(question.name)' changes nothing"
        ),
        explanation: LocalizedText(
          fr:
            "Par exemple, « \(answer) » mène à la même chose que toutes les autres réponses. Nommez la question dans une grille ou une piste, ou enlevez-la.",
          en:
            "For instance, '\(answer)' leads to the same as all other answers. Name the question in a grid or another way, or take it away."
        ))
    }
  }
}
