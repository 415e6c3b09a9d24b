import JalonCore
import JalonCurriculum

/// Somebody may answer in a way that a programme fits.
enum OrientationProgrammeReachable: SiteRule {
  static let id = RuleID("orientation-programme-reachable")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Des réponses existent avec lesquelles chaque parcours convient.",
      en: "There are answers with which each programme fits."),
    reason: LocalizedText(
      fr:
        "Des critères qui se contredisent écartent tout le monde. Quand une question n'accepte qu'une réponse, les critères qui la nomment doivent avoir une réponse en commun.",
      en:
        "Criteria that contradict each other keep everybody out. Where a question takes one answer, the criteria that name it need an answer in common."
    ),
    example: OrientationExample.grid(
      wrong: """
          - {critère: Vous êtes ici., question: lieu, convient: [ici], sinon: C'est ici.}
          - {critère: Vous venez d'ailleurs., question: lieu, convient: [ailleurs], sinon: C'est pour d'autres.}
        """,
      right: "  - {critère: Vous êtes ici., question: lieu, convient: [ici], sinon: C'est ici.}"))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard let orientation = site.orientation else { return [] }
    let rules = OrientationRules(orientation, site.programmes)
    return rules.programmes.compactMap { target in
      let places = rules.contradiction(of: target)
      guard let programme = site.programme(target.id), places.count > 1 else { return nil }
      return diagnostic(places.map { programme.learnerGrid[$0] }, programme, orientation)
    }
  }

  private static func diagnostic(
    _ criteria: [Criterion], _ programme: Programme, _ orientation: Orientation
  ) -> Diagnostic? {
    guard let last = criteria.last, let name = last.question,
      let question = orientation.questions.first(where: { $0.id.value == name.value }),
      let example = question.answers.first
    else { return nil }
    let refuses = criteria.first { criterion in !criterion.fits.contains { $0.value == example.id.value } }
    let answer = example.text?.value ?? example.id.value
    let criterion = refuses?.text?.value ?? ""
    return Diagnostic(
      id, .warning, at: name.range,
      LocalizedText(
        fr: "aucune réponse à « \(question.name) » ne mène à ce parcours",
        en: "no answer to '\(question.name)' leads to this programme"),
      explanation: LocalizedText(
        fr:
          "Par exemple, avec « \(answer) », le critère « \(criterion) » ne tient pas. Donnez aux critères une réponse en commun, ou permettez « plusieurs réponses: oui ».",
        en:
          "For instance, with '\(answer)', the criterion '\(criterion)' does not hold. Give the criteria an answer in common, or allow 'several: yes'."
      ),
      notes: criteria.dropLast().compactMap(\.question).map {
        Note(LocalizedText(fr: "un autre critère la nomme ici", en: "another criterion names it here"), at: $0.range)
      })
  }
}
