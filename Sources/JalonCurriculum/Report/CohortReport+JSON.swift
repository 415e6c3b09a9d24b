import JalonCore

extension CohortReport {
  package static let format = "jalon-report"
  package static let version = 1

  /// `schemas/report-1.json`; what is nil or has no figure is left out.
  package var json: JSONValue {
    .object([
      "format": .string(Self.format), "version": .integer(Self.version), "site": .string(site),
      "date": .string(date.description), "rules": rules.json, "people": .integer(learners.count),
      "files": .integer(files),
      "modules": .array(
        modules.map { module in
          .object([
            "id": .string(module.id), "title": .string(module.title), "lessons": .integer(module.lessons),
          ])
        }),
      "learners": .array(learners.map(\.json)), "workshops": .array(workshops.map(\.json)),
      "questions": .array(questions.map(\.json)), "confidence": .array(confidence.map(\.json)),
    ])
  }
}

extension LearnerSummary {
  fileprivate var json: JSONValue {
    .members([
      "code": .string(code), "cohort": cohort.map(JSONValue.string), "file": .boolean(hasFile),
      "lessons": hasFile ? lessons.json : nil,
      "last_activity": lastActivity.map { .string($0.description) },
      "clock_ahead": isClockAhead ? .boolean(true) : nil,
      "next_session": nextSession.map {
        .object(["uid": .string($0.uid), "workshop": .string($0.workshop), "start": .string($0.start)])
      },
      "sessions": hasFile ? .object(["attended": .integer(attended), "missed": .integer(missed)]) : nil,
      "plan": hasFile
        ? .object(["done": .integer(plan.done), "open": .integer(plan.open), "past": .integer(plan.past)]) : nil,
      "outreach": .array(reasons.map(\.json)),
    ])
  }
}

extension LearnerSummary.Lessons {
  fileprivate var json: JSONValue {
    .object([
      "done": .integer(done), "started": .integer(started), "elsewhere": .integer(elsewhere),
      "modules": .object(
        modules.mapValues { .object(["done": .integer($0.done), "started": .integer($0.started)]) }),
    ])
  }
}

extension OutreachReason {
  fileprivate var json: JSONValue {
    switch self {
    case .noFile: .object(["reason": .string("no_file")])
    case .nothingYet: .object(["reason": .string("nothing_yet")])
    case .silent(let days): .object(["reason": .string("silent"), "days": .integer(days)])
    case .missed(let sessions): .object(["reason": .string("missed"), "sessions": .integer(sessions)])
    }
  }
}

extension AttendanceCount {
  fileprivate var members: [String: JSONValue?] {
    [
      "registered": .integer(registered), "attended": .integer(attended), "missed": .integer(missed),
      "unrecorded": .integer(unrecorded), "attended_percent": attendedPercent.map(JSONValue.integer),
      "missed_percent": missedPercent.map(JSONValue.integer),
    ]
  }
}

extension WorkshopSummary {
  fileprivate var json: JSONValue {
    .members(
      total.members.merging([
        "id": .string(id), "title": .string(title),
        "sessions": .array(
          sessions.map { session in
            .members(
              session.count.members.merging(["uid": .string(session.uid), "start": .string(session.start)]) { $1 })
          }),
      ]) { $1 })
  }
}

extension QuestionSummary {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id), "title": .string(title), "module": .string(module),
      "people_at_least": .integer(peopleAtLeast), "missed_percent": .integer(missedPercent),
    ])
  }
}

extension ConfidenceSummary {
  fileprivate var json: JSONValue {
    .object([
      "module": .string(module), "title": .string(title), "people_at_least": .integer(peopleAtLeast),
      "before": Self.mean(beforeHalves), "after": Self.mean(afterHalves),
    ])
  }

  /// Canonical: 4, and not 4.0.
  private static func mean(_ halves: Int) -> JSONValue {
    halves.isMultiple(of: 2) ? .integer(halves / 2) : .number(Double(halves) / 2)
  }
}
