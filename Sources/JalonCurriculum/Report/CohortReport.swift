import JalonCore

/// Where the people of a cohort are, for whoever accompanies them (docs/report.md). People stand in the order of their
/// codes: nothing ranks them.
package struct CohortReport: Sendable {
  package let site: String
  package let date: LocalDate
  package let rules: OutreachRules
  package let modules: [Module]
  package let learners: [LearnerSummary]
  package let workshops: [WorkshopSummary]
  /// Those that enough people answered.
  package let questions: [QuestionSummary]
  /// Of the modules where enough people said both.
  package let confidence: [ConfidenceSummary]

  package struct Module: Sendable {
    package let id: String
    package let title: String
    package let lessons: Int
  }

  /// How many files were received.
  package var files: Int { learners.count { $0.hasFile } }
}
