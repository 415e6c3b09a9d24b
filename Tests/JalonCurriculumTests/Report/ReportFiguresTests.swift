import JalonCore
import Testing

@testable import JalonCurriculum

/// The figures of all people together, and what they do not tell.
struct ReportFiguresTests {
  private func answers(_ right: [Bool], cohort: String? = nil, fingerprint: String = "00000000000000aa")
    -> [ReportedLearner]
  {
    right.enumerated().map { index, isRight in
      ReportedPerson.person(
        "\(cohort ?? "a")-\(index)", cohort: cohort,
        [
          .questions: [
            "q-prix": [
              "last": Answer(["1"], isCorrect: isRight).json, "fingerprint": .string(fingerprint),
            ]
          ]
        ])
    }
  }

  private func confident(_ pairs: [(String, String)]) -> [ReportedLearner] {
    pairs.enumerated().map { index, pair in
      ReportedPerson.person(
        "a-\(index)", [.confidence: ["prix": ["before_scale": .string(pair.0), "after_scale": .string(pair.1)]]])
    }
  }

  @Test func giveNoFigureUnderFivePeople() {
    #expect(ReportedPerson.report(answers([false, false, false, true])).questions.isEmpty)
    #expect(ReportedPerson.report(answers([false, false, false, true, true])).questions.map(\.missedPercent) == [60])
    #expect(ReportedPerson.report(confident([("1", "3"), ("1", "3"), ("1", "3"), ("1", "3")])).confidence.isEmpty)
  }

  @Test(arguments: [
    (0, 5, 10, 5), (5, 5, 90, 5), (1, 6, 20, 5), (2, 6, 30, 5), (3, 6, 50, 5), (19, 20, 90, 20), (1, 40, 10, 20),
  ])
  func areCoarse(wrong: Int, people: Int, percent: Int, band: Int) {
    let made = ReportedPerson.report(answers((0..<people).map { $0 >= wrong })).questions
    #expect(made.map(\.missedPercent) == [percent])
    #expect(made.map(\.peopleAtLeast) == [band])
  }

  @Test func leaveOutAnswersToAnotherWording() {
    let old = answers([false, false, false, false, false], fingerprint: "00000000000000bb")
    #expect(ReportedPerson.report(old).questions.isEmpty)
  }

  @Test func leaveTheSmallCohortOutOfItsProgramme() {
    let large = answers([true, true, true, true, true], cohort: "grand")
    let small = answers([false, false, false, false], cohort: "petit")
    #expect(ReportedPerson.report(large + small).questions.map(\.missedPercent) == [10])
    #expect(ReportedPerson.report(small + answers([true], cohort: "autre")).questions.isEmpty)
  }

  @Test func compareConfidenceOfThoseWhoSaidBoth() throws {
    let five = confident([("1", "3"), ("2", "4"), ("2", "4"), ("3", "5"), ("2", "5")])
    let half = [
      ReportedPerson.person("b-1", [.confidence: ["prix": ["before_scale": "5"]]]),
      ReportedPerson.person("b-2", [.confidence: ["prix": ["before_scale": "9", "after_scale": "1"]]]),
    ]
    let summary = try #require(ReportedPerson.report(five + half).confidence.first)
    #expect((summary.beforeHalves, summary.afterHalves, summary.peopleAtLeast) == (4, 8, 5))
  }

  @Test func shareAttendanceAmongThoseWhoseIsKnown() throws {
    let people = ["attended", "missed", "missed", "registered"].enumerated().map { index, status in
      ReportedPerson.person("a-\(index)", [.sessions: [ReportedPerson.uid("02"): ["status": .string(status)]]])
    }
    let workshop = try #require(ReportedPerson.report(people).workshops.first)
    #expect(workshop.sessions.map(\.uid) == [ReportedPerson.uid("02")])
    let count = workshop.total
    #expect((count.registered, count.attended, count.missed, count.unrecorded) == (4, 1, 2, 1))
    #expect((count.attendedPercent, count.missedPercent) == (33, 67))
  }

  @Test func holdNoCountOfTriesNorAnyonesWords() {
    let person = ReportedPerson.person(
      "a-01", [.confidence: ["prix": ["before": "canari"]], .plan: ["p": ["text": "canari"]]])
    let text = String(decoding: ReportedPerson.report([person]).json.serialized(), as: UTF8.self)
    #expect(!text.contains("canari"))
  }
}
