import JalonCore

/// The words that a report is written with: the command and the page's script take the same.
enum ReportWords {
  static let keys = [
    "report_title", "report_of", "report_date", "report_people", "report_files", "report_note", "report_none",
    "report_yes", "report_no", "report_percent", "report_about", "report_at_most", "report_at_least",
    "report_outreach_title", "report_rules", "report_rules_none", "report_rule_silent", "report_rule_missed",
    "report_rule_or", "report_outreach_none", "report_outreach_caption", "report_reason_no_file",
    "report_reason_nothing_yet", "report_reason_silent", "report_reason_missed", "report_code", "report_cohort",
    "report_reason", "report_activity", "report_next", "report_file", "report_clock_ahead", "report_learners_title",
    "report_learners_intro", "report_learners_caption", "report_learners_none", "report_lessons_done",
    "report_lessons_started", "report_lessons", "report_lessons_count", "report_sessions", "report_sessions_count",
    "report_plan", "report_plan_count", "report_plan_past_count", "report_module_count", "report_module_column",
    "report_elsewhere",
    "report_sessions_attended", "report_sessions_missed", "report_plan_done", "report_plan_open", "report_plan_past",
    "report_workshops_title", "report_workshops_intro", "report_workshops_caption", "report_workshops_none",
    "report_workshop", "report_session", "report_all_sessions", "report_registered", "report_attended",
    "report_missed", "report_unrecorded", "report_attended_share", "report_missed_share", "report_questions_title",
    "report_questions_intro", "report_questions_caption", "report_questions_none", "report_question", "report_module",
    "report_people_at_least", "report_missed_answers", "report_confidence_title", "report_confidence_intro",
    "report_confidence_caption", "report_confidence_none", "report_before", "report_after", "report_out_of_five",
    "report_chart", "report_bar",
  ]

  static func json(_ words: Words) -> JSONValue {
    .object(Dictionary(uniqueKeysWithValues: keys.map { ($0, .string(words($0))) }))
  }
}
