import JalonCore

/// A learner of a cohort, and the file of their progress.
package struct LearnerRecord: Sendable {
  package let learner: Learner
  package let cohort: String
  package let progress: SourceFile
}
