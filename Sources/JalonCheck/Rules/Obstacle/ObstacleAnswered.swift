import JalonCore
import JalonCurriculum

/// Whoever says that something is hard is given a page to read or somebody to ask.
enum ObstacleAnswered: SiteRule {
  static let id = RuleID("obstacle-answered")
  static let manual = RuleManual(
    LocalizedText(
      fr: "Chaque question de « Faire le point » mène à une page ou à un partenaire.",
      en: "Each question of the check-in leads to a page or to a partner."),
    reason: LocalizedText(
      fr:
        "Dire « c'est difficile » et ne rien recevoir décourage. Ajoutez « leçon: » ou « partenaires: », ou dites dans partners.yaml qui aide avec cette difficulté.",
      en:
        "To say 'it is hard' and be given nothing is discouraging. Add 'lesson:' or 'partners:', or say in partners.yaml who helps with this obstacle."
    ),
    example: RuleManual.Example(
      path: "content/check-in.yaml",
      wrong: "questions:\n  - {frein: logement, question: Votre logement ?, phrase: Parlons-en.}\n",
      right:
        "questions:\n  - {frein: logement, question: Votre logement ?, leçon: pages/toit.md, phrase: Parlons-en.}\n",
      besides: ["content/pages/toit.md": "# Un toit\n\nQui peut aider.\n"]))

  static func diagnostics(for site: Site) -> [Diagnostic] {
    (site.checkIn?.questions ?? []).compactMap { question in
      guard question.lesson == nil, site.partners(for: question).isEmpty else { return nil }
      return Diagnostic(
        id, .warning, at: question.obstacle?.range ?? question.range,
        LocalizedText(
          fr: "ni page ni partenaire pour cette difficulté", en: "neither a page nor a partner for this obstacle"),
        explanation: LocalizedText(
          fr: "Ajoutez « leçon: modules/… » ou « partenaires: […] », ou un partenaire dont les « freins » la nomment.",
          en: "Add 'lesson: modules/…' or 'partners: […]', or a partner whose 'obstacles' name it."))
    }
  }
}
