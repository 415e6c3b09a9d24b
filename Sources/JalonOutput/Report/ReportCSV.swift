import JalonCore
import JalonCurriculum
import JalonSyntax

/// A table of a report for a French spreadsheet: days as 2027-03-02, a decimal comma, no word where there is no figure.
package struct ReportCSV: Sendable {
  /// What may be asked for, in the order of `jalon report --help`.
  package static let tables = ["learners", "workshops", "questions", "confidence"]

  private let text: ReportText
  private var report: CohortReport { text.report }
  private var words: Words { text.words }

  package init(_ text: ReportText) {
    self.text = text
  }

  /// - Parameter table: one of `tables`; another is the learners'.
  package func text(of table: String) -> String {
    switch table {
    case "workshops": CSVWriter.text(workshops)
    case "questions": CSVWriter.text(questions)
    case "confidence": CSVWriter.text(confidence)
    default: CSVWriter.text(learners)
    }
  }

  private var learners: [[String]] {
    [
      [
        "report_code", "report_cohort", "report_file", "report_outreach_title", "report_lessons_done",
        "report_lessons_started",
      ]
      .map { words($0) }
        + report.modules.map {
          words("report_module_column", ["title": $0.title, "all": "\($0.lessons)"])
        }
        + [
          "report_activity", "report_next", "report_sessions_attended", "report_sessions_missed", "report_plan_done",
          "report_plan_open", "report_plan_past",
        ].map { words($0) }
    ] + report.learners.map(row)
  }

  private func row(_ learner: LearnerSummary) -> [String] {
    let head = [
      learner.code, learner.cohort ?? "", words(learner.hasFile ? "report_yes" : "report_no"),
      text.reasons(learner).replacing("\n", with: ", "),
    ]
    guard learner.hasFile else { return head + Array(repeating: "", count: report.modules.count + 9) }
    return head + ["\(learner.lessons.done)", "\(learner.lessons.started)"]
      + report.modules.map { "\(learner.lessons.modules[$0.id]?.done ?? 0)" }
      + [learner.lastActivity?.description ?? "", learner.nextSession?.start.replacing("T", with: " ") ?? ""]
      + [learner.attended, learner.missed, learner.plan.done, learner.plan.open, learner.plan.past].map { "\($0)" }
  }

  private var workshops: [[String]] {
    [
      [
        "report_workshop", "report_session", "report_registered", "report_attended", "report_missed",
        "report_unrecorded", "report_attended_share", "report_missed_share",
      ].map { words($0) }
    ]
      + report.workshops.flatMap { workshop in
        [[workshop.title, words("report_all_sessions")] + cells(workshop.total)]
          + workshop.sessions.map { [workshop.title, $0.start.replacing("T", with: " ")] + cells($0.count) }
      }
  }

  private func cells(_ count: AttendanceCount) -> [String] {
    [count.registered, count.attended, count.missed, count.unrecorded].map { "\($0)" }
      + [count.attendedPercent, count.missedPercent].map { $0.map { "\($0)" } ?? "" }
  }

  private var questions: [[String]] {
    [["report_question", "report_module", "report_missed_answers", "report_people_at_least"].map { words($0) }]
      + report.questions.map { [$0.title, $0.module, "\($0.missedPercent)", "\($0.peopleAtLeast)"] }
  }

  private var confidence: [[String]] {
    [["report_module", "report_before", "report_after", "report_people_at_least"].map { words($0) }]
      + report.confidence.map {
        [$0.title, text.decimal($0.beforeHalves), text.decimal($0.afterHalves), "\($0.peopleAtLeast)"]
      }
  }
}
