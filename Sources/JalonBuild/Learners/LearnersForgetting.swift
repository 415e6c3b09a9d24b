import JalonCore
import JalonCurriculum

/// Removes all that is kept of people, and refuses what would bring it back: `jalon learners forget` and `purge`.
public struct LearnersForgetting: Sendable {
  private let site: SiteFolder

  public init(_ site: SiteFolder) {
    self.site = site
  }

  /// - Parameter words: `COHORT CODE…`; somebody who is in no list, but left files, can be forgotten too.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public func plan(_ words: [String]) throws -> PrivatePlan {
    let lists = try CohortLists(site)
    try lists.requireSoundLists()
    if words.count == 2, lists.cohorts.contains(words[0]), lists.learner(words[1], in: words[0]) == nil,
      LearnersRow.isCode(words[1]), !(try Self.files(of: words[1], in: words[0], lists)).isEmpty
    {
      return try Self.plan([words[0]: [words[1]]], lists)
    }
    let selection = try LearnersSelection(words, in: lists)
    try selection.requireCodes()
    return try Self.plan([selection.cohort: selection.codes], lists)
  }

  /// Everybody whose last activity is before a day. Of whom nothing dates is told, and not touched.
  /// - Throws: `CommandRefusal`, or `FileSystemError` when the machine refuses.
  public func purge(before day: String, moment: Moment) throws -> PrivatePlan {
    let lists = try CohortLists(site)
    try lists.requireSoundLists()
    let today = moment.date(in: lists.settings.timeZoneName)
    guard let date = LearnersRow.date(day), date <= today else {
      throw CommandRefusal(
        LocalizedText(
          fr: "« \(day) » n'est pas un jour passé : écrivez par exemple \(today.adding(days: -731)).",
          en: "'\(day)' is not a past day: write for instance \(today.adding(days: -731))."))
    }
    var chosen: [String: [String]] = [:]
    var dates: [LocalizedText] = []
    for cohort in lists.cohorts {
      for learner in lists.learners[cohort] ?? [] {
        let last = Self.lastContact(learner, cohort, lists)
        if let last, last >= date { continue }
        if last != nil { chosen[cohort, default: []].append(learner.code) }
        dates.append(Self.line(learner.code, cohort, last))
      }
    }
    var plan = try Self.plan(chosen, lists)
    plan.lines = dates + (chosen.isEmpty ? [] : plan.lines.suffix(1))
    plan.nothing = LocalizedText(fr: "Personne à effacer avant le \(date).", en: "Nobody to erase before \(date).")
    return plan
  }

  /// What the learner last did, or the day on which they agreed.
  private static func lastContact(_ learner: Learner, _ cohort: String, _ lists: CohortLists) -> LocalDate? {
    [lists.progress(learner.code, in: cohort)?.lastActivity, learner.agreedOn].compactMap { $0 }.max()
  }

  private static func line(_ code: String, _ cohort: String, _ last: LocalDate?) -> LocalizedText {
    guard let last else {
      return LocalizedText(
        fr: "? \(cohort) \(code) : rien ne dit quand ; à vous de décider (jalon learners forget \(cohort) \(code))",
        en: "? \(cohort) \(code): nothing says when; yours to decide (jalon learners forget \(cohort) \(code))")
    }
    return LocalizedText(fr: "- \(cohort) \(code) : depuis le \(last)", en: "- \(cohort) \(code): since \(last)")
  }
}

extension LearnersForgetting {
  private static func plan(_ people: [String: [String]], _ lists: CohortLists) throws -> PrivatePlan {
    var plan = PrivatePlan(lists.store)
    guard !people.isEmpty else { return plan }
    var forgotten = ForgottenLearners(parsing: lists.store.read(ForgottenLearners.fileName) ?? [])
    for (cohort, codes) in people.sorted(by: { $0.key < $1.key }) {
      var table = try lists.table(of: cohort)
      for code in codes {
        let files = try files(of: code, in: cohort, lists)
        if let secret = lists.learner(code, in: cohort)?.secret { forgotten.insert(learnerID: secret.learnerID) }
        for file in files {
          if let id = lists.store.source(file).flatMap({ ProgressDecoder.decode($0).progress })?.learner {
            forgotten.insert(learnerID: id)
          }
        }
        table.remove(code)
        plan.changes += files.map { .remove($0) }
        plan.lines.append(line(code, cohort, count: files.count))
      }
      if let known = lists.files[cohort] {
        let edited = table.edited()
        if edited != known.bytes { plan.changes.append(.write(edited, to: "\(cohort).csv")) }
      }
    }
    // First of all, so that a killed command never forgets that it forgot.
    plan.changes.insert(.write(forgotten.serialized(), to: ForgottenLearners.fileName), at: 0)
    plan.lines.append(notHere)
    plan.done = LocalizedText(
      fr: "C'est effacé. Publiez (jalon build) pour que le site l'oublie aussi.",
      en: "Erased. Publish (jalon build), so that the site forgets as well.")
    return plan
  }

  private static func files(of code: String, in cohort: String, _ lists: CohortLists) throws -> [String] {
    let progress = CohortLists.progressFile(code, in: cohort)
    return (lists.store.contains(progress) ? [progress] : [])
      + (try lists.store.files(in: CohortLists.receivedFolder(code, in: cohort)))
  }

  private static func line(_ code: String, _ cohort: String, count: Int) -> LocalizedText {
    LocalizedText(
      fr: "- \(cohort) \(code) : la ligne de la liste, et ses fichiers (\(count))",
      en: "- \(cohort) \(code): the line of the list, and the files (\(count))")
  }

  private static let notHere = LocalizedText(
    fr: """
      Rien ne pourra le rétablir. Restent hors d'atteinte de Jalon : vos sauvegardes, l'historique de git s'il a suivi ces \
      fichiers, noms.csv, les fiches imprimées, l'appareil de la personne.
      """,
    en: """
      Nothing can bring it back. Out of Jalon's reach: your backups, git's history if it has known these files, noms.csv, \
      printed cards, the person's own device.
      """)
}
