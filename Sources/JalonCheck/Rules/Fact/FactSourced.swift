import JalonCore
import JalonCurriculum

/// A fact that prints no number gives a page to read.
///
/// A disputed or unsourced figure is replaced by a link to the official page; without one, the sentence would say nothing.
enum FactSourced: SiteRule {
  static let id = RuleID("fact-sourced")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.usedFacts.compactMap { fact in
      guard !fact.status.publishesValue || fact.value == nil, fact.official == nil, fact.source == nil else {
        return nil
      }
      return Diagnostic(
        id, .error, at: fact.id.range,
        LocalizedText(
          fr: "fait « \(fact.id.value) » sans valeur ni page officielle",
          en: "fact '\(fact.id.value)' has neither a value nor an official page"),
        explanation: LocalizedText(
          fr: "Ajoutez « officiel: {titre: …, url: …} » : le lien est montré à la place du nombre.",
          en: "Add 'official: {title: …, url: …}': the link is shown in place of the number."))
    }
  }
}
