import JalonCore

extension Progress {
  /// A learner's progress before anything is done.
  package static func empty(site: String, learner: String) -> Progress { Progress(site: site, learner: learner) }

  /// The same, as another learner id's: after a new link, or when a référent says whose file it is.
  package func relabelled(_ learner: String) -> Progress {
    var members = members
    members["learner"] = .string(learner)
    return Progress(members: members)
  }

  /// How many registers differ from an older copy's, by section; sections without a difference are left out.
  package func changes(since older: Progress) -> [ProgressSection: Int] {
    var counts: [ProgressSection: Int] = [:]
    for section in ProgressSection.allCases {
      let old = older[section]
      let count = self[section].reduce(0) { count, entry in
        // Of a lesson or an answer the learner sees one thing; of a sheet, each field.
        let changed = entry.value.count { $0.value != old[entry.key]?[$0.key] }
        return count + (section == .worksheets || section == .checklists ? changed : min(changed, 1))
      }
      if count > 0 { counts[section] = count }
    }
    return counts
  }

  /// The latest date that a register bears; nil where nothing was done.
  package var lastActivity: LocalDate? {
    let entries = sections.values.flatMap { $0.values.flatMap(\.values) }
    return (entries + preferences.values).map(\.date).max()
  }
}
