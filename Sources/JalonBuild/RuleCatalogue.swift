import JalonCheck
import JalonCore

/// The ids of every rule, those of the stages that read included; a test compares it with the sources.
public enum RuleCatalogue {
  package static let ids: Set<String> = [
    "address-plain", "address-unique", "block-attributes-valid", "block-closed", "block-fence-readable",
    "block-name-known", "block-nesting-limited", "block-opened", "contact-written", "content-file-recognised",
    "content-size-limited", "data-alias-absent", "data-date-valid", "data-key-known", "data-key-present",
    "data-key-unique", "data-nesting-limited", "data-syntax-valid", "data-type-matches", "data-value-known",
    "data-value-quoted", "fact-current", "fact-known", "fact-sourced", "front-matter-closed", "heading-levels-in-order",
    "id-unique", "image-alternative-present", "learner-agreement-dated", "learner-code-unique", "learner-code-valid",
    "learner-file-readable", "learner-files-private", "learner-private-absent", "learner-secret-unique",
    "learner-secret-valid", "link-anchor-exists", "link-target-exists", "link-target-public",
    "markdown-nesting-limited", "quiz-answer-present", "quiz-feedback-present", "quiz-id-present",
    "reference-target-exists", "session-change-recorded", "session-count-positive", "session-day-in-every-month",
    "session-duration-positive", "session-end-bounded", "session-exception-matches", "session-frequency-given",
    "session-history-valid", "session-move-free", "session-recorded-kept", "session-rule-valid",
    "session-start-matches", "session-time-exists", "session-time-unambiguous", "session-until-after-start",
    "session-zone-known", "site-address-known", "site-contact-present", "site-help-present", "site-id-present",
    "site-settings-present", "template-name-known", "template-partial-exists", "template-syntax-valid", "term-known",
    "text-encoding-valid", "theme-words-readable", "title-present", "worksheet-field-valid", "worksheet-id-present",
  ]

  public static func contains(_ id: String) -> Bool { ids.contains(id) }

  public static func nearest(to id: String) -> String? { NearMiss.nearest(to: id, among: ids) }
}
