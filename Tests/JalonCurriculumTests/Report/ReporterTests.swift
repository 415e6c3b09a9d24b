import JalonCore
import Testing

@testable import JalonCurriculum

/// One person's part of a report.
struct ReporterTests {
  private func summary(
    _ sections: [ProgressSection: [String: [String: JSONValue]]], date: String = "2027-04-01", start: String? = nil,
    _ rules: OutreachRules = OutreachRules()
  ) throws -> LearnerSummary {
    let person = ReportedPerson.person("a-01", start: start, date: date, sections)
    return try #require(ReportedPerson.report([person], rules).learners.first)
  }

  private func statuses(_ held: [String: String]) -> [ProgressSection: [String: [String: JSONValue]]] {
    [.sessions: held.mapValues { ["status": .string($0)] }]
  }

  @Test func countsALessonUnderTheNameItHadBefore() throws {
    let lessons = try summary([
      .lessons: [
        "prix/compter": ["state": "done"], "prix/dire": ["state": "started"], "prix/partie": ["state": "done"],
      ]
    ]).lessons
    #expect((lessons.done, lessons.started, lessons.elsewhere) == (1, 1, 1))
    #expect(lessons.modules["prix"].map { [$0.done, $0.started] } == [1, 1])
  }

  @Test func keepsErasedWhatWasErasedUnderTheNewName() throws {
    let lessons = try summary([
      .lessons: ["prix/calculer": ["state": .null], "prix/compter": ["state": "done"]]
    ]).lessons
    #expect((lessons.done, lessons.elsewhere) == (0, 0))
  }

  @Test(arguments: [("2027-03-19", true), ("2027-03-20", false)])
  func isSilentFromTheFourteenthDay(date: String, isSilent: Bool) throws {
    let reasons = try summary([.lessons: ["prix/dire": ["state": "done"]]], date: date).reasons
    #expect(reasons == (isSilent ? [.silent(days: 14)] : []))
  }

  @Test func missesNobodyBeforeTheCohortHasBeenThereAsLong() throws {
    let sections: [ProgressSection: [String: [String: JSONValue]]] = [.lessons: ["prix/dire": ["state": "done"]]]
    #expect(try summary(sections, date: "2026-11-01", start: "2027-03-20").reasons == [])
    #expect(try summary(sections, date: "2026-11-01", start: "2027-03-19").reasons == [.silent(days: 152)])
    #expect(try summary([:], start: "2027-03-20").reasons == [])
    #expect(try summary([:], start: "2027-03-19").reasons == [.nothingYet])
    let absent = ReportedLearner(code: "a-02", start: day("2027-03-19"), progress: nil)
    #expect(ReportedPerson.report([absent]).learners.map(\.reasons) == [[.noFile]])
  }

  @Test func readsNoSilenceFromAClockThatIsAhead() throws {
    let ahead = try summary([.lessons: ["prix/dire": ["state": "done"]]], date: "2027-04-03")
    #expect(ahead.lastActivity == nil && ahead.isClockAhead && ahead.reasons == [])
  }

  @Test func neverReadsADateOfWhatIsPrivate() throws {
    let found = try summary([.worksheets: ["f-secret": ["mot": "x"]], .checklists: ["f-secret": ["a": true]]])
    #expect(found.lastActivity == nil)
    #expect(try summary([.worksheets: ["f-autre": ["mot": "x"]]]).lastActivity == day("2027-04-01"))
  }

  @Test func countsSessionsMissedSinceTheLastOneAttended() throws {
    let (first, second, third) = (ReportedPerson.uid("02"), ReportedPerson.uid("09"), ReportedPerson.uid("23"))
    #expect(
      try summary(statuses([first: "attended", second: "missed", third: "missed"])).reasons == [.missed(sessions: 2)])
    #expect(try summary(statuses([first: "missed", second: "missed", third: "attended"])).reasons == [])
    #expect(try summary(statuses([first: "missed", third: "missed"]), OutreachRules(missedSessions: 3)).reasons == [])
    #expect(try summary(statuses([first: "missed", third: "missed"]), OutreachRules(missedSessions: 0)).reasons == [])
    // Cancelled: nobody missed it. Gone from the site: its uid still tells when it was.
    #expect(try summary(statuses([first: "missed", ReportedPerson.uid("16"): "missed"])).reasons == [])
    let gone = "ancien-20270401T090000Z@essai"
    #expect(try summary(statuses([first: "missed", second: "missed", gone: "attended"])).reasons == [])
  }

  @Test func tellsTheNextSessionThatIsHeld() throws {
    let next = try summary(
      statuses([ReportedPerson.uid("30"): "registered", "mardi-20270406T080000Z@essai": "registered"])
    ).nextSession
    #expect(next?.start == "2027-04-06T10:00")
  }

  @Test func tellsStepsByTheirDay() throws {
    let plan = try summary([
      .plan: [
        "p1": ["text": "A", "due": "2027-04-01"], "p2": ["text": "B", "due": "2027-04-02"], "p3": ["text": "C"],
        "p4": ["text": "D", "due": "2027-01-01", "done": true], "p5": ["text": .null, "done": true], "p6": ["text": ""],
      ]
    ]).plan
    #expect((plan.done, plan.open, plan.past) == (1, 2, 1))
  }

  @Test func putsPeopleInTheOrderOfTheirCodes() {
    let people = ["b-02", "a-10", "a-09"].map { ReportedPerson.person($0, [:]) }
    #expect(ReportedPerson.report(people).learners.map(\.code) == ["a-09", "a-10", "b-02"])
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral value: String) { self = .string(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
}
