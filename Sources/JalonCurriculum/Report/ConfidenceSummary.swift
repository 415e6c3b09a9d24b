/// How confident people said they were, before a module and after it, where enough said both.
package struct ConfidenceSummary: Sendable {
  package let module: String
  package let title: String
  package let peopleAtLeast: Int
  /// Means on a scale of 1 to 5, in halves: 7 is 3.5.
  package let beforeHalves: Int
  package let afterHalves: Int
}
