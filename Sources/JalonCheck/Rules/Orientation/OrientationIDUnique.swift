import JalonCore
import JalonCurriculum

/// Grids name each question, and each of its answers, by an id of its own.
enum OrientationIDUnique: SiteRule {
  static let id = RuleID("orientation-id-unique")
  static let severity = Severity.error
  static let manual = RuleManual(
    LocalizedText(
      fr: "Chaque question d'orientation.yaml, et chacune de ses réponses, a un identifiant à elle.",
      en: "Each question of orientation.yaml, and each of its answers, has an id of its own."),
    reason: LocalizedText(
      fr: "Les grilles nomment questions et réponses par leur identifiant : le second ne servirait jamais.",
      en: "Grids name questions and answers by their id: the second would never be used."),
    example: OrientationExample.of(
      wrong: OrientationExample.questions(
        "  - {id: lieu, question: Où ?, réponses: [{id: ici, texte: Ici}, {id: ici, texte: Là}]}"),
      right: OrientationExample.questions(
        "  - {id: lieu, question: Où ?, réponses: [{id: ici, texte: Ici}, {id: ailleurs, texte: Ailleurs}]}")))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard let questions = site.orientation?.questions else { return [] }
    return repeated(questions.map(\.id)) + questions.flatMap { repeated($0.answers.map(\.id)) }
  }

  private static func repeated(_ ids: [Located<String>]) -> [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return ids.compactMap { name in
      guard let place = first[name.value] else {
        first[name.value] = name.range
        return nil
      }
      return Diagnostic(
        id, .error, at: name.range,
        LocalizedText(fr: "l'identifiant « \(name.value) » sert déjà", en: "the id '\(name.value)' is taken"),
        explanation: LocalizedText(
          fr: "Choisissez-en un autre, et reprenez-le dans les grilles.",
          en: "Choose another, and use it in the grids."),
        notes: [Note(LocalizedText(fr: "le premier est ici", en: "the first is here"), at: place)])
    }
  }
}
