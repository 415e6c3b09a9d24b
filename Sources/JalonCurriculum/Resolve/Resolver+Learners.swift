import JalonCore

extension RuleID {
  /// A learner's file holds nothing of a private worksheet: it stays on the learner's device.
  package static let learnerPrivateAbsent = RuleID("learner-private-absent")
}

extension Resolver {
  /// Learners' files as they may be published: what is private is left out, and reported.
  mutating func resolveLearners() -> [LearnerRecord] {
    let privateIDs = privateActivities
    return project.learners.map { record in
      if let large = Self.tooLarge(record) { diagnostics.append(large) }
      let found = record.progress.privateActivities(among: privateIDs)
      guard !found.isEmpty else { return record }
      diagnostics.append(Self.privateActivity(found, record))
      return LearnerRecord(
        learner: record.learner, cohort: record.cohort, path: record.path,
        progress: record.progress.removing(privateActivities: privateIDs))
    }
  }

  /// Ids of worksheets and checklists that stay on the learner's device.
  var privateActivities: Set<String> {
    Set(documents.flatMap { $0.worksheets + $0.checklists }.filter(\.isPrivate).map(\.id.value))
  }

  /// What the envelope cannot hold is not published, and the référent is told.
  private static func tooLarge(_ record: LearnerRecord) -> Diagnostic? {
    guard record.learner.publishingSecret != nil, record.text.count > ProgressEnvelope.maximumBytes else { return nil }
    return Diagnostic(
      .learnerFileReadable, .error, at: .start(of: record.path),
      EnvelopeError.tooLarge(bytes: record.text.count).summary,
      explanation: LocalizedText(
        fr: "Mettez « non » dans « publier » : la personne garde son fichier, seule la copie en ligne manque.",
        en: "Write 'no' under 'publish': the person keeps their file, only the copy online is missing."))
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
