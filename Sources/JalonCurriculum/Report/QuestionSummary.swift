/// How many people a question stops, where enough answered it.
package struct QuestionSummary: Sendable {
  package let id: String
  package let title: String
  package let module: String
  package let peopleAtLeast: Int
  /// Share of last answers that are wrong, in tens: 10 is at most, 90 at least.
  package let missedPercent: Int

  /// Half of them or more.
  package var isMissedByMany: Bool { missedPercent >= 50 }
}
