import JalonCheck
import JalonCore

/// Every rule, those of the stages that read included; a test compares it with the sources.
///
/// A rule of JalonCheck brings its own page. An id that a stage reports gets an entry in `Manual/RuleEntry+….swift`.
public enum RuleCatalogue {
  /// By id.
  package static let entries: [RuleEntry] = (readingRules + AllRules.all.map(RuleEntry.init)).sorted { $0.id < $1.id }

  private static let readingRules: [RuleEntry] = [
    RuleEntry.addressRules, RuleEntry.blockRules, RuleEntry.calendarRules, RuleEntry.checklistRules,
    RuleEntry.contentRules, RuleEntry.dataRules,
    RuleEntry.giftRules, RuleEntry.learnerRules, RuleEntry.linkRules, RuleEntry.markupRules, RuleEntry.mediaRules,
    RuleEntry.editRules, RuleEntry.quizAnswerRules, RuleEntry.quizRules, RuleEntry.reminderRules,
    RuleEntry.sessionRules,
    RuleEntry.simpleRules,
    RuleEntry.structureRules, RuleEntry.suppressionRules, RuleEntry.templateRules, RuleEntry.worksheetRules,
  ].flatMap { $0 }

  package static let ids = Set(entries.map(\.id.string))

  package static func entry(_ id: String) -> RuleEntry? { entries.first { $0.id.string == id } }

  public static func contains(_ id: String) -> Bool { ids.contains(id) }

  public static func nearest(to id: String) -> String? { NearMiss.nearest(to: id, among: ids) }
}
