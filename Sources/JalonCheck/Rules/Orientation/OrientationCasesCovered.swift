import JalonCore
import JalonCurriculum

/// Whatever somebody answers, a programme or another way suits them.
enum OrientationCasesCovered: SiteRule {
  static let id = RuleID("orientation-cases-covered")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Quelles que soient les réponses, un parcours ou une autre piste convient.",
      en: "Whatever the answers, a programme or another way suits."),
    reason: LocalizedText(
      fr:
        "Personne ne doit répondre à des questions pour ne rien recevoir. Ajoutez une piste sous « autres pistes: » pour le cas que montre le message.",
      en:
        "Nobody should answer questions and be given nothing. Add a way under 'other_ways:' for the case that the message shows."
    ),
    example: OrientationExample.of(
      wrong: OrientationExample.questions(OrientationExample.places),
      right: OrientationExample.questions(
        OrientationExample.places,
        ways: "  - {titre: Un conseiller, si: [{question: lieu, réponses: [ailleurs]}]}"),
      grid: "  - {critère: Vous êtes ici., question: lieu, convient: [ici], sinon: C'est ici.}"))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard let orientation = site.orientation else { return [] }
    let start = SourceRange.start(of: orientation.path)
    switch OrientationRules(orientation, site.programmes).uncoveredCase() {
    case .covered: return []
    case .unknown: return [unfinished(start)]
    case .uncovered(let answers):
      let example = orientation.words(answers)
      let place = answers.first.map { orientation.questions[$0.question].id.range } ?? start
      return [
        Diagnostic(
          id, .warning, at: place,
          LocalizedText(
            fr: "un cas ne mène à aucun parcours ni à aucune piste",
            en: "one case leads to no programme and no other way"),
          explanation: LocalizedText(
            fr:
              "\(example.french.isEmpty ? "Par exemple : toute réponse" : "Par exemple, \(example.french)"). Ajoutez une piste sous « autres pistes: » pour ce cas.",
            en:
              "\(example.english.isEmpty ? "For instance: any answer" : "For instance, \(example.english)"). Add a way under 'other_ways:' for this case."
          ))
      ]
    }
  }

  private static func unfinished(_ place: SourceRange) -> Diagnostic {
    Diagnostic(
      id, .note, at: place,
      LocalizedText(
        fr: "trop de cas pour les essayer tous", en: "too many cases to try them all"),
      explanation: LocalizedText(
        fr:
          "Jalon s'est arrêté avant de savoir si tous les cas mènent quelque part. Une piste sans « si: » les couvre tous.",
        en: "Jalon stopped before it knew whether every case leads somewhere. A way without 'when:' covers them all."))
  }
}
