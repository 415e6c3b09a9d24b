import JalonCore
import JalonCurriculum

/// Withdraws personal links: the sealed file leaves the site at the next build: `jalon learners revoke`.
public struct LearnersRevocation: Sendable {
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
    var table = try lists.table(of: selection.cohort)
    var isChanged = false
    for code in selection.codes {
      guard lists.learner(code, in: selection.cohort)?.status == .active else {
        plan.lines.append(LocalizedText(fr: "= \(code) : déjà retiré", en: "= \(code): withdrawn already"))
        continue
      }
      table.set(.status, to: "révoqué", of: code)
      isChanged = true
      plan.lines.append(
        LocalizedText(
          fr: "~ \(code) : lien retiré ; la progression reste ici, mais n'est plus publiée",
          en: "~ \(code): link withdrawn; the progress stays here, and is published no more"))
    }
    if isChanged { plan.changes = [.write(table.edited(), to: "\(selection.cohort).csv")] }
    plan.done = LocalizedText(
      fr: "C'est fait. Publiez (jalon build) : le fichier part du site. « jalon learners rotate » rend un lien.",
      en: "Done. Publish (jalon build): the file leaves the site. 'jalon learners rotate' gives a link again.")
    return plan
  }
}
