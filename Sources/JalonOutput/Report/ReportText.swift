import JalonCore
import JalonCurriculum

/// A report in words. templates/assets/js/jalon-report-text.js says the same in the browser.
package struct ReportText: Sendable {
  let report: CohortReport
  let words: Words
  private let dates: DateText
  private let workshops: [String: String]

  /// - Parameter workshops: titles by id.
  package init(_ report: CohortReport, facts: ReportFacts, words: Words) {
    self.report = report
    self.words = words
    dates = DateText(words.language)
    workshops = Dictionary(facts.workshops.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  var date: String { words("report_date", ["date": dates.long(report.date)]) }

  /// How many people, how many files, of how many news is to be had.
  var figures: [(label: String, value: Int)] {
    [
      (words("report_people"), report.learners.count), (words("report_files"), report.files),
      (words("report_outreach_title"), report.learners.count { !$0.reasons.isEmpty }),
    ]
  }

  /// In the order of what a référent does with them.
  package var tables: [ReportTable] { [outreach, workshopTable, questions, confidence, learners] }

  private var hasCohorts: Bool { report.learners.contains { $0.cohort != nil } }

  private func code(_ learner: LearnerSummary) -> [String] {
    [learner.code] + (hasCohorts ? [learner.cohort ?? words("report_none")] : [])
  }

  private var codeColumns: [String] { [words("report_code")] + (hasCohorts ? [words("report_cohort")] : []) }
}

// MARK: - People

extension ReportText {
  /// The rules that are on, in words.
  var rules: String {
    var rules: [String] = []
    if report.rules.silentDays > 0 {
      rules.append(words("report_rule_silent", ["n": "\(report.rules.silentDays)"]))
    }
    if report.rules.missedSessions > 0 {
      rules.append(words("report_rule_missed", ["n": "\(report.rules.missedSessions)"]))
    }
    guard !rules.isEmpty else { return words("report_rules_none") }
    return words("report_rules", ["rules": rules.joined(separator: words("report_rule_or"))])
  }

  private var outreach: ReportTable {
    ReportTable(
      id: "outreach", title: words("report_outreach_title"), introduction: rules,
      caption: words("report_outreach_caption"),
      columns: codeColumns + [words("report_reason"), words("report_activity"), words("report_next")],
      rows: report.learners.filter { !$0.reasons.isEmpty }
        .map { code($0) + [reasons($0), activity($0), nextSession($0)] },
      none: words("report_outreach_none"))
  }

  private var learners: ReportTable {
    ReportTable(
      id: "learners", title: words("report_learners_title"), introduction: words("report_learners_intro"),
      caption: words("report_learners_caption"),
      columns: codeColumns
        + ["report_lessons", "report_activity", "report_next", "report_sessions", "report_plan"].map { words($0) },
      rows: report.learners.map { code($0) + cells($0) }, none: words("report_learners_none"))
  }

  private func cells(_ learner: LearnerSummary) -> [String] {
    guard learner.hasFile else {
      return [words("report_reason_no_file")] + Array(repeating: words("report_none"), count: 4)
    }
    return [
      lessons(learner.lessons), activity(learner), nextSession(learner),
      words("report_sessions_count", ["attended": "\(learner.attended)", "missed": "\(learner.missed)"]),
      plan(learner.plan),
    ]
  }

  private func lessons(_ lessons: LearnerSummary.Lessons) -> String {
    var lines = [words("report_lessons_count", ["done": "\(lessons.done)", "started": "\(lessons.started)"])]
    lines += report.modules.compactMap { module in
      lessons.modules[module.id].map {
        words("report_module_count", ["title": module.title, "done": "\($0.done)", "all": "\(module.lessons)"])
      }
    }
    if lessons.elsewhere > 0 { lines.append(words("report_elsewhere", ["n": "\(lessons.elsewhere)"])) }
    return lines.joined(separator: "\n")
  }

  private func plan(_ plan: LearnerSummary.Plan) -> String {
    let count = words("report_plan_count", ["done": "\(plan.done)", "open": "\(plan.open)"])
    return plan.past > 0 ? count + "\n" + words("report_plan_past_count", ["n": "\(plan.past)"]) : count
  }

  func reasons(_ learner: LearnerSummary) -> String {
    learner.reasons.map { reason in
      switch reason {
      case .noFile: words("report_reason_no_file")
      case .nothingYet: words("report_reason_nothing_yet")
      case .silent(let days): words("report_reason_silent", ["n": "\(days)"])
      case .missed(let sessions): words("report_reason_missed", ["n": "\(sessions)"])
      }
    }
    .joined(separator: "\n")
  }

  private func activity(_ learner: LearnerSummary) -> String {
    let parts =
      [learner.lastActivity.map { dates.long($0) }, learner.isClockAhead ? words("report_clock_ahead") : nil]
      .compactMap { $0 }
    return parts.isEmpty ? words("report_none") : parts.joined(separator: "\n")
  }

  private func nextSession(_ learner: LearnerSummary) -> String {
    guard let next = learner.nextSession else { return words("report_none") }
    return moment(next.start) + "\n" + (workshops[next.workshop] ?? next.workshop)
  }

  private func moment(_ start: String) -> String {
    let parts = start.split(separator: "T")
    guard parts.count == 2, let date = LocalDate(iso: parts[0]), let time = LocalTime(start: parts[1]) else {
      return start
    }
    return "\(dates.long(date)), \(dates.hour(time))"
  }
}

// MARK: - Workshops, questions, confidence

extension ReportText {
  private var workshopTable: ReportTable {
    ReportTable(
      id: "workshops", title: words("report_workshops_title"), introduction: words("report_workshops_intro"),
      caption: words("report_workshops_caption"),
      columns: [
        "report_workshop", "report_session", "report_registered", "report_attended", "report_missed",
        "report_unrecorded", "report_attended_share", "report_missed_share",
      ].map { words($0) },
      rows: report.workshops.flatMap { workshop in
        [[workshop.title, words("report_all_sessions")] + cells(workshop.total)]
          + workshop.sessions.map { [workshop.title, moment($0.start)] + cells($0.count) }
      },
      bars: report.workshops.compactMap { workshop in
        workshop.total.attendedPercent.map {
          ReportTable.Bar(
            label: bar(workshop.title, "report_attended_share"), value: percent($0), percent: $0)
        }
      }, none: words("report_workshops_none"))
  }

  private func bar(_ title: String, _ key: String) -> String {
    words("report_bar", ["title": title, "what": words(key)])
  }

  private func cells(_ count: AttendanceCount) -> [String] {
    [count.registered, count.attended, count.missed, count.unrecorded].map { "\($0)" }
      + [count.attendedPercent, count.missedPercent].map { $0.map(percent) ?? words("report_none") }
  }

  private func percent(_ value: Int) -> String { words("report_percent", ["n": "\(value)"]) }

  private var questions: ReportTable {
    let modules = Dictionary(report.modules.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    return ReportTable(
      id: "questions", title: words("report_questions_title"), introduction: words("report_questions_intro"),
      caption: words("report_questions_caption"),
      columns: ["report_question", "report_module", "report_missed_answers", "report_people_at_least"].map {
        words($0)
      },
      rows: report.questions.map { question in
        [
          question.title, modules[question.module] ?? question.module, share(question), "\(question.peopleAtLeast)",
        ]
      },
      bars: report.questions.filter(\.isMissedByMany).map {
        ReportTable.Bar(label: $0.title, value: share($0), percent: $0.missedPercent)
      }, none: words("report_questions_none"))
  }

  private func share(_ question: QuestionSummary) -> String {
    let key =
      switch question.missedPercent {
      case ...10: "report_at_most"
      case 90...: "report_at_least"
      default: "report_about"
      }
    return words(key, ["n": "\(question.missedPercent)"])
  }

  private var confidence: ReportTable {
    ReportTable(
      id: "confidence", title: words("report_confidence_title"), introduction: words("report_confidence_intro"),
      caption: words("report_confidence_caption"),
      columns: ["report_module", "report_before", "report_after", "report_people_at_least"].map { words($0) },
      rows: report.confidence.map {
        [$0.title, degree($0.beforeHalves), degree($0.afterHalves), "\($0.peopleAtLeast)"]
      },
      bars: report.confidence.flatMap { summary in
        [("report_before", summary.beforeHalves), ("report_after", summary.afterHalves)].map { key, halves in
          ReportTable.Bar(label: bar(summary.title, key), value: degree(halves), percent: halves * 10)
        }
      }, none: words("report_confidence_none"))
  }

  private func degree(_ halves: Int) -> String { words("report_out_of_five", ["n": decimal(halves)]) }

  /// « 3,5 »
  func decimal(_ halves: Int) -> String {
    let mark = words.language == .french ? "," : "."
    return halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2)\(mark)5"
  }
}

extension LocalTime {
  /// Reads `10:00`.
  fileprivate init?(start text: some StringProtocol) {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    self.init(hour: parts[0], minute: parts[1])
  }
}
