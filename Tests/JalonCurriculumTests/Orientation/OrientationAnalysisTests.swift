import Testing

@testable import JalonCurriculum

/// What is found of rules before anybody meets it.
struct OrientationAnalysisTests {
  private typealias Answer = OrientationRules.Answer

  /// One question with answers a, b, c, and another with d, e; targets as `0:ab 1:d`.
  private static func rules(
    _ programmes: [String], ways: [String] = [], isSeveral: Bool = false
  ) -> OrientationRules {
    func target(_ text: String) -> OrientationRules.Target {
      OrientationRules.Target(
        id: text,
        conditions: text.split(separator: " ").map { condition in
          let parts = condition.split(separator: ":", omittingEmptySubsequences: false)
          return OrientationRules.Condition(question: Int(parts[0]), fits: Set(parts[1].map(String.init)))
        })
    }
    return OrientationRules(
      questions: [
        OrientationRules.Question(id: "0", isSeveral: isSeveral, answers: ["a", "b", "c"]),
        OrientationRules.Question(id: "1", isSeveral: false, answers: ["d", "e"]),
      ], programmes: programmes.map(target), ways: ways.map(target))
  }

  @Test(arguments: [
    ("0:ab 0:c", false, [0, 1]), ("0:ab 0:bc", false, []), ("0:ab 0:c", true, []), ("0:", false, [0]),
    ("0:", true, [0]), ("0:a 1:d 0:b", false, [0, 2]), ("?:", false, []), ("0:a 1:d", false, []),
    ("0:ab 0:bc 0:ac", false, [0, 1, 2]),
  ])
  func findsCriteriaThatNobodyMeets(_ programme: String, _ isSeveral: Bool, _ places: [Int]) {
    let rules = Self.rules([programme], isSeveral: isSeveral)
    #expect(rules.contradiction(of: rules.programmes[0]) == places)
  }

  @Test func findsACaseThatNothingCovers() {
    #expect(Self.rules(["0:a"], ways: ["0:b"]).uncoveredCase() == .uncovered([Answer(question: 0, answer: "c")]))
    #expect(
      Self.rules(["0:ab"], ways: ["0:c 1:d"]).uncoveredCase()
        == .uncovered([Answer(question: 0, answer: "c"), Answer(question: 1, answer: "e")]))
    #expect(Self.rules(["0:ab"], ways: ["0:c"]).uncoveredCase() == .covered)
    #expect(Self.rules(["0:ab"], ways: ["0:c"], isSeveral: true).uncoveredCase() == .covered)
    #expect(Self.rules(["0:a 1:d"], ways: ["0:bc", "0:a 1:e"]).uncoveredCase() == .covered)
    #expect(Self.rules(["0:a"], ways: [""]).uncoveredCase() == .covered, "a way without a condition covers all")
    #expect(Self.rules(["0:abc"]).uncoveredCase() == .covered)
    #expect(Self.rules([]).uncoveredCase() == .covered, "there is nothing to be proposed")
  }

  /// Every answer of both questions, tried one by one, agrees with the search.
  @Test func agreesWithTryingEveryCase() {
    let targets = ["0:a", "0:b 1:d", "0:bc", "1:e", "0:c 1:e", "0:ab 1:de", "0:ac"]
    for first in targets {
      for second in targets {
        for third in targets {
          let rules = Self.rules([first, second], ways: [third])
          let isCovered = ["a", "b", "c"].allSatisfy { left in
            ["d", "e"].allSatisfy { right in
              let result = rules.result(for: ["0": [left], "1": [right]])
              return !result.fitting.isEmpty || !result.ways.isEmpty
            }
          }
          #expect((rules.uncoveredCase() == .covered) == isCovered, "\(first), \(second), \(third)")
        }
      }
    }
  }

  @Test func saysWhenItStopsBeforeItKnows() {
    let many = Self.rules(Array(repeating: "0:a 1:d", count: 24))
    #expect(many.uncoveredCase(limit: 20) == .unknown)
    #expect(many.uncoveredCase() == .uncovered([Answer(question: 0, answer: "b")]))
  }

  @Test func findsQuestionsThatChangeNothing() {
    #expect(Self.rules(["0:a"]).idleQuestions == [1])
    #expect(Self.rules(["0:a"], ways: ["1:d"]).idleQuestions == [])
    #expect(Self.rules(["0:a 1:de"]).idleQuestions == [1], "every answer fits")
    #expect(Self.rules(["0:a 0:b 1:d"]).idleQuestions == [1], "nobody ever gets as far")
  }
}
