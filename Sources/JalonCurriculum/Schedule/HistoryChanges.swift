/// What a recording changes in a workshop's history, session by session.
package struct HistoryChanges: Hashable, Sendable {
  package private(set) var first = 0
  package private(set) var moved = 0
  package private(set) var cancelled = 0
  package private(set) var restored = 0
  package private(set) var withdrawn = 0
  /// The title, the place, the way to join.
  package private(set) var edited = 0

  package init(from old: WorkshopHistory, to new: WorkshopHistory) {
    for (uid, entry) in new.sessions where old.sessions[uid] != entry {
      guard let before = old.sessions[uid] else {
        first += 1
        continue
      }
      switch (before.session.status, entry.session.status) {
      case (_, .withdrawn): withdrawn += 1
      case (.confirmed, .cancelled), (.withdrawn, .cancelled): cancelled += 1
      case (.cancelled, .confirmed), (.withdrawn, .confirmed): restored += 1
      default:
        if (before.session.start, before.session.end) == (entry.session.start, entry.session.end) {
          edited += 1
        } else {
          moved += 1
        }
      }
    }
  }

  package var isEmpty: Bool { first + moved + cancelled + restored + withdrawn + edited == 0 }
}
