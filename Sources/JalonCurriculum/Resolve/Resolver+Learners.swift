import JalonCore

extension RuleID {
  /// A learner's file holds nothing of a private worksheet: it stays on the learner's device.
  package static let learnerPrivateAbsent = RuleID("learner-private-absent")
}

extension Resolver {
  /// Learners' files as they may be published: what is private is left out, and reported.
  mutating func resolveLearners() -> [LearnerRecord] {
    let activities = documents.flatMap { $0.worksheets + $0.checklists }
    let privateIDs = Set(activities.filter(\.isPrivate).map(\.id.value))
    return project.learners.map { record in
      let found = record.progress.privateActivities(among: privateIDs)
      guard !found.isEmpty else { return record }
      diagnostics.append(Self.privateActivity(found, record))
      return LearnerRecord(
        learner: record.learner, cohort: record.cohort, path: record.path,
        progress: record.progress.removing(privateActivities: privateIDs))
    }
  }

  private static func privateActivity(_ ids: [String], _ record: LearnerRecord) -> Diagnostic {
    let list = ids.joined(separator: ", ")
    return Diagnostic(
      .learnerPrivateAbsent, .warning, at: .start(of: record.path),
      LocalizedText(
        fr: "\(record.learner.code) : ce qui est privé n'est pas publié (\(list))",
        en: "\(record.learner.code): what is private is not published (\(list))"),
      explanation: LocalizedText(
        fr: "Retirez-le du fichier : une fiche « privé=oui » ne quitte pas l'appareil de la personne.",
        en: "Take it out of the file: a worksheet with 'private=yes' does not leave the person's device."))
  }
}
