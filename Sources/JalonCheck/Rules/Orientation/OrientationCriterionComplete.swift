import JalonCore
import JalonCurriculum

/// A criterion that names a question says which answers fit, and what to say otherwise.
enum OrientationCriterionComplete: SiteRule {
  static let id = RuleID("orientation-criterion-complete")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Un critère qui nomme une question dit quelles réponses conviennent, et quoi dire sinon.",
      en: "A criterion that names a question says which answers fit, and what to say otherwise."),
    reason: LocalizedText(
      fr:
        "Sans « convient: », personne n'entrerait. Sans « sinon: », la personne lirait que le parcours n'est pas adapté, sans savoir pourquoi. Sans « question: », « convient: » ne sert à rien.",
      en:
        "Without 'fits:', nobody would enter. Without 'otherwise:', somebody would read that the programme is no good fit, and not why. Without 'question:', 'fits:' is of no use."
    ),
    example: OrientationExample.grid(
      wrong: "  - {critère: Vous êtes ici., question: lieu, convient: [ici]}",
      right: "  - {critère: Vous êtes ici., question: lieu, convient: [ici], sinon: C'est ici.}"))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.programmes.flatMap(\.grid).compactMap { criterion in
      missing(in: criterion).map { key in
        Diagnostic(
          id, .warning, at: criterion.question?.range ?? criterion.fits.first?.range ?? criterion.range,
          LocalizedText(fr: "critère sans « \(key.french) »", en: "criterion without '\(key.english)'"),
          explanation: LocalizedText(
            fr: "Écrivez « {critère: …, question: …, convient: […], sinon: …} » ; sans question, « critère: » suffit.",
            en:
              "Write '{criterion: …, question: …, fits: […], otherwise: …}'; without a question, 'criterion:' is enough."
          ))
      }
    }
  }

  private static func missing(in criterion: Criterion) -> LocalizedText? {
    guard criterion.question != nil else {
      return criterion.fits.isEmpty ? nil : LocalizedText(fr: "question", en: "question")
    }
    if criterion.fits.isEmpty { return LocalizedText(fr: "convient", en: "fits") }
    guard criterion.audience == .learners, criterion.otherwise == nil else { return nil }
    return LocalizedText(fr: "sinon", en: "otherwise")
  }
}
