import JalonCore
import JalonCurriculum

/// « Faire le point » asks about each obstacle once.
enum ObstacleAskedOnce: SiteRule {
  static let id = RuleID("obstacle-asked-once")
  static let severity = Severity.error
  static let manual = RuleManual(
    LocalizedText(
      fr: "« Faire le point » pose une seule question par difficulté.",
      en: "The check-in asks one question for each obstacle."),
    reason: LocalizedText(
      fr: "Deux questions sur le même sujet fatiguent, et la page les prendrait pour une seule. Gardez-en une.",
      en: "Two questions about the same thing tire, and the page would take them for one. Keep one."),
    example: RuleManual.Example(
      path: "content/check-in.yaml",
      wrong: """
        questions:
          - {frein: logement, question: Votre logement ?, phrase: Parlons-en.}
          - {frein: logement, question: Votre toit ?, phrase: Parlons-en.}

        """,
      right: """
        questions:
          - {frein: logement, question: Votre logement ?, phrase: Parlons-en.}
          - {frein: dettes, question: Votre argent ?, phrase: Parlons-en.}

        """))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    var first: [Obstacle: SourceRange] = [:]
    return (site.checkIn?.questions ?? []).compactMap { question in
      guard let obstacle = question.obstacle else { return nil }
      guard let place = first[obstacle.value] else {
        first[obstacle.value] = obstacle.range
        return nil
      }
      return Diagnostic(
        id, .error, at: obstacle.range,
        LocalizedText(
          fr: "une autre question porte sur la même difficulté", en: "another question asks about the same obstacle"),
        explanation: LocalizedText(fr: "Gardez l'une des deux.", en: "Keep one of the two."),
        notes: [Note(LocalizedText(fr: "la première est ici", en: "the first is here"), at: place)])
    }
  }
}
