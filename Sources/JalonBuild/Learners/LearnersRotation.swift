import JalonCore
import JalonCurriculum

/// Gives people a new personal link; the former one opens nothing after the next build: `jalon learners rotate`.
public struct LearnersRotation: Sendable {
  private let site: SiteFolder

  public init(_ site: SiteFolder) {
    self.site = site
  }

  /// - Parameter words: `COHORT CODE…`.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public func plan(_ words: [String]) throws -> PrivatePlan {
    let lists = try CohortLists(site)
    try lists.requireSoundLists()
    let selection = try LearnersSelection(words, in: lists)
    try selection.requireCodes()
    var plan = PrivatePlan(lists.store)
    let siteID = try lists.siteID
    var table = try lists.table(of: selection.cohort)
    var random = SystemRandomNumberGenerator()
    for code in selection.codes {
      let secret = LearnerSecret.random(using: &random)
      let progress =
        lists.progress(code, in: selection.cohort) ?? Progress.empty(site: siteID, learner: secret.learnerID)
      let file = CohortLists.progressFile(code, in: selection.cohort)
      plan.changes.append(.write(progress.relabelled(secret.learnerID).serialized(), to: file))
      table.set(.secret, to: secret.text, of: code)
      if lists.learner(code, in: selection.cohort)?.status == .revoked { table.set(.status, to: "actif", of: code) }
      plan.lines.append(
        LocalizedText(
          fr: "~ \(code) : nouveau lien ; l'ancien n'ouvrira plus rien",
          en: "~ \(code): new link; the former one will open nothing"))
    }
    plan.changes.append(.write(table.edited(), to: "\(selection.cohort).csv"))
    plan.done = LocalizedText(
      fr: """
        C'est fait. Publiez (jalon build) : l'ancien fichier part du site. Puis donnez le nouveau lien : \
        jalon learners link \(selection.cohort) \(selection.codes.joined(separator: " "))
        """,
      en: """
        Done. Publish (jalon build): the former file leaves the site. Then give the new link: \
        jalon learners link \(selection.cohort) \(selection.codes.joined(separator: " "))
        """)
    return plan
  }
}
