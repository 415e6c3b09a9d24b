import JalonCore
import JalonCurriculum

/// A fact is reviewed before its date.
///
/// French social figures move on fixed dates. One that is past its `à revoir le` may mislead someone about their rights:
/// it is still printed, with a mark.
enum FactCurrent: SiteRule {
  static let id = RuleID("fact-current")

  static func diagnostics(for site: Site) -> [Diagnostic] {
    site.usedFacts.compactMap { fact in
      guard let review = fact.reviewBy, review.value < site.now else { return nil }
      return Diagnostic(
        id, .warning, at: review.range,
        LocalizedText(
          fr: "fait « \(fact.id.value) » à revoir depuis le \(review.value)",
          en: "fact '\(fact.id.value)' was to be reviewed by \(review.value)"),
        explanation: LocalizedText(
          fr: "Vérifiez la valeur à sa source, puis changez « valable au » et « à revoir le ».",
          en: "Check the value at its source, then change 'valid_as_of' and 'review_by'."))
    }
  }
}
