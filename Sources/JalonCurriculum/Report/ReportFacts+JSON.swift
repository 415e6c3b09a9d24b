import JalonCore

extension ReportFacts {
  /// As the page's script reads it. A site may have tens of thousands of sessions: each is a list, its uid without what
  /// the workshop and the site say already.
  package var json: JSONValue {
    .object([
      "site": .string(site),
      "rules": rules.json,
      "modules": .array(
        modules.map { module in
          .object([
            "id": .string(module.id), "title": .string(module.title),
            "lessons": .array(module.lessons.map { .array($0.map(JSONValue.string)) }),
          ])
        }),
      "workshops": .array(
        workshops.map { workshop in
          .object([
            "id": .string(workshop.id), "title": .string(workshop.title),
            "sessions": .array(workshop.sessions.map { session($0, of: workshop) }),
          ])
        }),
      "questions": .array(
        questions.map { question in
          .object([
            "id": .string(question.id), "title": .string(question.title), "module": .string(question.module),
            "fingerprint": .string(question.fingerprint),
          ])
        }),
      "private": .array(privateActivities.map(JSONValue.string)),
    ])
  }

  private func session(_ session: Session, of workshop: Workshop) -> JSONValue {
    let stamp = session.uid.dropFirst(workshop.id.count + 1).prefix { $0 != "@" }
    return .array([.string(String(stamp)), .string(session.start)] + (session.isCancelled ? [.integer(1)] : []))
  }
}

extension OutreachRules {
  package var json: JSONValue {
    .object(["silent_days": .integer(silentDays), "missed_sessions": .integer(missedSessions)])
  }
}
