import JalonCore

extension Progress {
  /// The same without the worksheets and checklists that reveal health or hardship: they belong to the device's own store.
  package func removing(privateActivities ids: Set<String>) -> Progress {
    var members = members
    for section in [ProgressSection.worksheets, .checklists] {
      guard case .object(let entries) = members[section.rawValue] else { continue }
      let kept = entries.filter { !ids.contains($0.key) }
      members[section.rawValue] = kept.isEmpty ? nil : .object(kept)
    }
    // A device keeps its follow-ups in its private store alone (templates/assets/js/follow-up.js).
    members["followUps"] = nil
    return Progress(members: members)
  }

  /// Which of them it holds, in order.
  package func privateActivities(among ids: Set<String>) -> [String] {
    let activities = [ProgressSection.worksheets, .checklists]
      .flatMap { sections[$0].map { Array($0.keys) } ?? [] }
      .filter(ids.contains)
    return (activities + (members["followUps"] == nil ? [] : ["followUps"])).sorted()
  }
}
