import JalonCore

@testable import JalonCurriculum

/// A learner of a report, written in a test.
enum ReportedPerson {
  static let today = day("2027-04-02")

  /// - Parameter sections: values by section, entry and register, each dated `date`.
  static func person(
    _ code: String, cohort: String? = nil, start: String? = nil, date: String = "2027-04-01",
    _ sections: [ProgressSection: [String: [String: JSONValue]]]
  ) -> ReportedLearner {
    let progress = Progress(
      site: "essai", learner: String(repeating: "0", count: 32),
      sections: sections.mapValues { entries in
        entries.mapValues { $0.mapValues { Register($0, counter: 1, replica: "00000001", date: day(date)) } }
      })
    return ReportedLearner(code: code, cohort: cohort, start: start.map { day($0) }, progress: progress)
  }

  static func report(
    _ learners: [ReportedLearner], _ rules: OutreachRules = OutreachRules(), today: LocalDate = today
  ) -> CohortReport {
    Reporter(written(rules), today: today).report(on: learners)
  }

  static func uid(_ day: String) -> String { "mardi-202703\(day)T090000Z@essai" }

  private static func written(_ rules: OutreachRules) -> ReportFacts {
    ReportFacts(
      site: "essai", rules: rules,
      modules: [.init(id: "prix", title: "Le prix", lessons: [["prix/calculer", "prix/compter"], ["prix/dire"]])],
      workshops: [
        .init(
          id: "mardi", title: "Atelier du mardi",
          sessions: ["02", "09", "16", "23", "30"].map {
            .init(uid: uid($0), start: "2027-03-\($0)T10:00", isCancelled: $0 == "16")
          } + [.init(uid: "mardi-20270406T080000Z@essai", start: "2027-04-06T10:00", isCancelled: false)])
      ],
      questions: [.init(id: "q-prix", title: "Quel prix ?", module: "prix", fingerprint: "00000000000000aa")],
      privateActivities: ["f-secret"])
  }
}
