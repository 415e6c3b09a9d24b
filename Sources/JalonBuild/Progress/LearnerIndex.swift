import JalonCore
import JalonCurriculum

/// Whose a progress file is, by the learner id in it.
struct LearnerIndex {
  struct Owner: Hashable, Sendable {
    let cohort: String
    let code: String
  }

  private let lists: CohortLists
  private var owners: [String: Owner] = [:]
  private var isComplete = false

  /// Ids come from secrets; of those without one, from the progress that is kept.
  init(_ lists: CohortLists) {
    self.lists = lists
    for (cohort, learners) in lists.learners {
      for learner in learners {
        let id = learner.secret?.learnerID ?? lists.progress(learner.code, in: cohort)?.learner
        if let id { owners[id] = Owner(cohort: cohort, code: learner.code) }
      }
    }
  }

  /// A device that was never told a personal link, or was told one that has changed, writes an id of its own: what was
  /// received of it before says whose it is. Those files are read only when an id is unknown.
  /// - Throws: `FileSystemError`.
  mutating func owner(of id: String) throws -> Owner? {
    if let owner = owners[id] { return owner }
    if !isComplete { try readReceived() }
    return owners[id]
  }

  private mutating func readReceived() throws {
    isComplete = true
    for file in try lists.store.files(in: "received") {
      let parts = file.split(separator: "/").map(String.init)
      guard parts.count == 4, lists.learner(parts[2], in: parts[1]) != nil, let source = lists.store.source(file),
        let progress = ProgressDecoder.decode(source).progress, owners[progress.learner] == nil
      else { continue }
      owners[progress.learner] = Owner(cohort: parts[1], code: parts[2])
    }
  }
}
