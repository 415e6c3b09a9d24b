import JalonCore
import JalonCurriculum

/// Takes in the files that learners handed over: `jalon progress import`.
///
/// Each file is accepted whole or refused with a reason; what is accepted is merged, so that nothing that a learner wrote
/// or erased is lost, and the same file twice changes nothing.
public struct ProgressImport: Sendable {
  private let options: BuildOptions

  public init(_ options: BuildOptions) {
    self.options = options
  }

  /// - Parameters:
  ///   - words: files, and folders whose `.json` files are taken.
  ///   - learner: whose the files are, as `[COHORT] CODE`, where their ids do not tell.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public func plan(_ words: [String], learner: [String]) async throws -> PrivatePlan {
    guard let site = SiteFolder(options.site) else {
      throw CommandRefusal(
        LocalizedText(fr: "« \(options.site) » n'est pas un site.", en: "'\(options.site)' is not a site."))
    }
    let checked = try await Build(options).check().site
    let lists = try CohortLists(site)
    try lists.requireSoundLists()
    let owner = try learner.isEmpty ? nil : LearnerChoice.one(learner, lists)
    var reception = try Reception(lists, privateActivities: checked.privateActivities, now: checked.now, owner: owner)
    let files = try ReceivedFiles(words)
    for path in files.paths { try reception.receive(path) }
    var plan = reception.plan()
    if files.others > 0 {
      plan.lines.append(
        LocalizedText(
          fr: "Laissés de côté, car leur nom ne finit pas par .json : \(files.others).",
          en: "Left out, since their names do not end in .json: \(files.others)."))
    }
    return plan
  }
}
