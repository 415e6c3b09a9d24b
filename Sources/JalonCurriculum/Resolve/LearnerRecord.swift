import JalonCore

/// A learner of a cohort, and what they have done.
package struct LearnerRecord: Sendable {
  package let learner: Learner
  package let cohort: String
  /// Of the learner's file.
  package let path: ProjectPath
  package let progress: Progress
  /// The progress as it is published before it is sealed: its canonical text.
  package let text: [UInt8]

  package init(learner: Learner, cohort: String, path: ProjectPath, progress: Progress) {
    self.learner = learner
    self.cohort = cohort
    self.path = path
    self.progress = progress
    text = progress.serialized()
  }
}
