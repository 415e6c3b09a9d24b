import JalonCore
import JalonCurriculum

/// « Faire le point » thinks of every obstacle.
enum ObstacleAsked: SiteRule {
  static let id = RuleID("obstacle-asked")
  static let severity = Severity.note
  static let manual = RuleManual(
    LocalizedText(
      fr: "« Faire le point » a une question pour chaque difficulté connue.",
      en: "The check-in has a question for each known obstacle."),
    reason: LocalizedText(
      fr:
        "Une difficulté dont personne ne parle se voit trop tard. Ajoutez une question, ou laissez : une équipe peut avoir de bonnes raisons de ne pas la poser.",
      en:
        "An obstacle that nobody speaks of is seen too late. Add a question, or leave it: a team may have good reasons not to ask."
    ),
    example: RuleManual.Example(
      path: "content/check-in.yaml",
      wrong: "questions:\n  - {frein: logement, question: Votre logement ?, phrase: Parlons-en.}\n",
      right: "questions:\n"
        + ["logement", "garde d'enfants", "mobilité", "santé", "dettes", "numérique", "langue", "droits", "isolement"]
        .map { "  - {frein: \($0), question: Ça va ?, phrase: Parlons-en.}\n" }.joined()
        + "  - {frein: justice, question: Ça va ?, phrase: Parlons-en.}\n"
        + "  - {frein: situation administrative, question: Ça va ?, phrase: Parlons-en.}\n"))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    guard let checkIn = site.checkIn else { return [] }
    let asked = Set(checkIn.questions.compactMap { $0.obstacle?.value })
    let names = Obstacle.allCases.filter { !asked.contains($0) }
    guard !names.isEmpty else { return [] }
    let french = names.map(\.french).joined(separator: ", ")
    let english = names.map(\.rawValue).joined(separator: ", ")
    return [
      Diagnostic(
        id, .note, at: .start(of: checkIn.path),
        LocalizedText(fr: "aucune question sur : \(french)", en: "no question about: \(english)"),
        explanation: LocalizedText(
          fr: "Ajoutez sous « questions: » une ligne « - frein: … » pour chacune, ou laissez.",
          en: "Add a line '- obstacle: …' for each under 'questions:', or leave it."))
    ]
  }
}

extension Obstacle {
  /// As authors write it.
  fileprivate var french: String {
    switch self {
    case .housing: "logement"
    case .childcare: "garde d'enfants"
    case .mobility: "mobilité"
    case .health: "santé"
    case .debt: "dettes"
    case .digital: "numérique"
    case .language: "langue"
    case .rights: "droits"
    case .isolation: "isolement"
    case .justice: "justice"
    case .administrativeStatus: "situation administrative"
    }
  }
}
