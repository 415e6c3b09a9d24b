import JalonCore

/// A cohort's list of learners: `<cohort>.csv` in the private folder.
package struct LearnersFile: Hashable, Sendable {
  package var path: ProjectPath
  /// Each with the place of its code.
  package var learners: [Located<Learner>]

  package init(path: ProjectPath, learners: [Located<Learner>]) {
    self.path = path
    self.learners = learners
  }

  /// The file's name without `.csv`.
  package var cohort: String { path.stem }

  /// Where a learner's progress lies: `<cohort>/<code>.json` beside the list.
  package func progressPath(of learner: Learner) -> ProjectPath {
    path.parent.appending(cohort).appending("\(learner.code).json")
  }
}
