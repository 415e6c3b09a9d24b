import JalonCore

/// Makes a report of learners' files: pure, and the same bytes as templates/assets/js/jalon-report.js makes.
package struct Reporter {
  private let facts: ReportFacts
  private let today: LocalDate
  /// Of every lesson that is on the site, and those that each had before.
  private let knownLessons: Set<String>
  private let sessions: ReportedSessions
  private let privateActivities: Set<String>

  package init(_ facts: ReportFacts, today: LocalDate) {
    self.facts = facts
    self.today = today
    knownLessons = Set(facts.modules.flatMap(\.lessons).flatMap { $0 })
    sessions = ReportedSessions(facts)
    privateActivities = Set(facts.privateActivities)
  }

  package func report(on learners: [ReportedLearner]) -> CohortReport {
    CohortReport(
      site: facts.site, date: today, rules: facts.rules,
      modules: facts.modules.map { CohortReport.Module(id: $0.id, title: $0.title, lessons: $0.lessons.count) },
      learners: learners.map(summary).sorted { ($0.code, $0.cohort ?? "") < ($1.code, $1.cohort ?? "") },
      workshops: workshops(of: learners), questions: questions(learners), confidence: confidence(learners))
  }
}

// MARK: - One person

extension Reporter {
  private func summary(of learner: ReportedLearner) -> LearnerSummary {
    var summary = LearnerSummary(code: learner.code, cohort: learner.cohort, hasFile: learner.progress != nil)
    guard let progress = learner.progress else {
      summary.reasons = silence(since: nil, learner, summary)
      return summary
    }
    summary.lessons = lessons(progress)
    readDates(progress, into: &summary)
    summary.plan = plan(progress)
    let attendance = sessions.attendance(in: progress)
    summary.attended = attendance.count { $0.status == .attended }
    summary.missed = attendance.count { $0.status == .missed }
    summary.nextSession = sessions.next(in: progress, from: today)
    summary.reasons = silence(since: summary.lastActivity, learner, summary)
    let missed = attendance.reversed().prefix { $0.status == .missed }.count
    if facts.rules.missedSessions > 0, missed >= facts.rules.missedSessions {
      summary.reasons.append(.missed(sessions: missed))
    }
    return summary
  }

  /// Nobody is silent before the cohort has been there as long; a clock that is ahead tells of no silence.
  private func silence(
    since last: LocalDate?, _ learner: ReportedLearner, _ summary: LearnerSummary
  ) -> [OutreachReason] {
    guard facts.rules.silentDays > 0, last != nil || !summary.isClockAhead else { return [] }
    func days(since date: LocalDate) -> Int { today.daysSince1970 - date.daysSince1970 }
    let latest = [last, learner.start].compactMap { $0 }.max()
    guard latest.map({ days(since: $0) >= facts.rules.silentDays }) ?? true else { return [] }
    guard summary.hasFile else { return [.noFile] }
    return [last.map { .silent(days: days(since: $0)) } ?? .nothingYet]
  }

  private func lessons(_ progress: Progress) -> LearnerSummary.Lessons {
    var lessons = LearnerSummary.Lessons()
    for module in facts.modules {
      let states = module.lessons.compactMap { state(of: $0, in: progress) }
      let done = states.count { $0 == .done }
      guard !states.isEmpty else { continue }
      lessons.modules[module.id] = (done, states.count - done)
      lessons.done += done
      lessons.started += states.count - done
    }
    lessons.elsewhere = progress.lessons.keys.count {
      !knownLessons.contains($0) && progress.state(ofLesson: $0) == .done
    }
    return lessons
  }

  /// What stands under the lesson's id, an erasure too; else under one that it had before.
  private func state(of ids: [String], in progress: Progress) -> LessonState? {
    ids.first { progress.lessons[$0]?["state"] != nil }.flatMap { progress.state(ofLesson: $0) }
  }

  private func readDates(_ progress: Progress, into summary: inout LearnerSummary) {
    func read(_ registers: Progress.Entry) {
      for register in registers.values {
        if register.date > today {
          summary.isClockAhead = true
        } else if summary.lastActivity.map({ $0 < register.date }) ?? true {
          summary.lastActivity = register.date
        }
      }
    }
    for (section, entries) in progress.sections {
      let mayBePrivate = section == .worksheets || section == .checklists
      for (key, entry) in entries where !mayBePrivate || !privateActivities.contains(key) { read(entry) }
    }
    read(progress.preferences)
  }

  private func plan(_ progress: Progress) -> LearnerSummary.Plan {
    var plan = LearnerSummary.Plan()
    for step in progress.plan.values where step["text"]?.value.text?.isEmpty == false {
      if step["done"]?.value == .boolean(true) {
        plan.done += 1
      } else if let due = step["due"]?.value.text, due < today.description {
        plan.past += 1
      } else {
        plan.open += 1
      }
    }
    return plan
  }
}

// MARK: - All together

extension Reporter {
  private func workshops(of learners: [ReportedLearner]) -> [WorkshopSummary] {
    var counts: [String: AttendanceCount] = [:]
    for learner in learners {
      for place in learner.progress.map(sessions.places) ?? [] {
        counts[place.uid, default: AttendanceCount()].add(place.status, isPast: place.start < today.description)
      }
    }
    return facts.workshops.compactMap { workshop in
      let summaries = workshop.sessions.compactMap { session in
        counts[session.uid].map { WorkshopSummary.SessionSummary(uid: session.uid, start: session.start, count: $0) }
      }
      guard !summaries.isEmpty else { return nil }
      var total = AttendanceCount()
      for summary in summaries { total.add(summary.count) }
      return WorkshopSummary(id: workshop.id, title: workshop.title, total: total, sessions: summaries)
    }
  }

  /// Last answers to the question as it is worded today.
  private func questions(_ learners: [ReportedLearner]) -> [QuestionSummary] {
    facts.questions.compactMap { question in
      var answers: [String: [Bool]] = [:]
      for learner in learners {
        guard let progress = learner.progress, let answer = progress.lastAnswer(toQuestion: question.id),
          !progress.isReworded(question: question.id, fingerprint: question.fingerprint)
        else { continue }
        answers[learner.cohort ?? "", default: []].append(answer.isCorrect)
      }
      return Anonymity.sufficient(answers).map { answers in
        QuestionSummary(
          id: question.id, title: question.title, module: question.module, peopleAtLeast: Anonymity.band(answers.count),
          missedPercent: Anonymity.percent(answers.count { !$0 }, of: answers.count))
      }
    }
  }

  /// Of those who said both: another few people before than after would look like progress.
  private func confidence(_ learners: [ReportedLearner]) -> [ConfidenceSummary] {
    facts.modules.compactMap { module in
      var values: [String: [(before: Int, after: Int)]] = [:]
      for learner in learners {
        guard let entry = learner.progress?.confidence[module.id], let before = Self.degree(entry["before_scale"]),
          let after = Self.degree(entry["after_scale"])
        else { continue }
        values[learner.cohort ?? "", default: []].append((before, after))
      }
      return Anonymity.sufficient(values).map { values in
        ConfidenceSummary(
          module: module.id, title: module.title, peopleAtLeast: Anonymity.band(values.count),
          beforeHalves: Anonymity.halves(values.map(\.before)), afterHalves: Anonymity.halves(values.map(\.after)))
      }
    }
  }

  private static func degree(_ register: Register?) -> Int? {
    guard let text = register?.value.text, ["1", "2", "3", "4", "5"].contains(text) else { return nil }
    return Int(text)
  }
}
