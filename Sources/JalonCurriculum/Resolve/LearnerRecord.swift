import JalonCore

/// A learner of a cohort, and what they have done.
package struct LearnerRecord: Sendable {
  package let learner: Learner
  package let cohort: String
  /// Of the learner's file.
  package let path: ProjectPath
  package let progress: Progress
}
