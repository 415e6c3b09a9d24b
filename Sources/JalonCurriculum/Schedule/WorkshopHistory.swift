import JalonCore

/// What was published of a workshop's sessions: `<workshop>.history.json`, written by `jalon schedule record` alone.
///
/// A session that is as recorded has the recorded SEQUENCE and date. One that changed since has SEQUENCE + 1 and the
/// recorded date plus a second, with a warning, until it is recorded. One without a record, and every session of a workshop
/// without a history, has SEQUENCE 0 and 2026-01-01T00:00:00Z.
package struct WorkshopHistory: Hashable, Sendable {
  /// By UID.
  package var sessions: [String: Entry]

  package init(sessions: [String: Entry] = [:]) {
    self.sessions = sessions
  }

  /// One session as it was published.
  package struct Entry: Hashable, Sendable {
    package let revision: SessionRevision
    package let digest: String
    /// The day of the series.
    package let date: LocalDate

    package init(revision: SessionRevision, digest: String, date: LocalDate) {
      self.revision = revision
      self.digest = digest
      self.date = date
    }
  }

  /// The version of each session, by UID, and what of it is not recorded yet.
  package func revisions(
    of snapshots: [SessionSnapshot], at range: SourceRange?
  ) -> (revisions: [String: SessionRevision], diagnostics: [Diagnostic]) {
    var revisions: [String: SessionRevision] = [:]
    for snapshot in snapshots { revisions[snapshot.uid] = revision(of: snapshot) }

    let changed = snapshots.filter { isChanged($0) }.map(\.date)
    let erased = sessions.filter { revisions[$0.key] == nil }.map(\.value.date).sorted()
    var diagnostics: [Diagnostic] = []
    if !changed.isEmpty { diagnostics.append(.changeNotRecorded(of: changed, at: range)) }
    if !erased.isEmpty { diagnostics.append(.recordedSessionErased(of: erased, at: range)) }
    return (revisions, diagnostics)
  }

  /// The history once the present is recorded; a session unchanged keeps its version, and nothing recorded is lost.
  package func recording(_ snapshots: [SessionSnapshot], at now: UTCInstant) -> WorkshopHistory {
    var history = self
    for snapshot in snapshots where sessions[snapshot.uid]?.digest != snapshot.digest {
      let sequence = revision(of: snapshot).sequence
      let last = sessions[snapshot.uid]?.revision.next.modified ?? now
      history.sessions[snapshot.uid] = Entry(
        revision: SessionRevision(sequence: sequence, modified: max(now, last)), digest: snapshot.digest,
        date: snapshot.date)
    }
    return history
  }

  private func revision(of snapshot: SessionSnapshot) -> SessionRevision {
    guard let entry = sessions[snapshot.uid] else { return .unrecorded }
    return entry.digest == snapshot.digest ? entry.revision : entry.revision.next
  }

  private func isChanged(_ snapshot: SessionSnapshot) -> Bool {
    sessions[snapshot.uid].map { $0.digest != snapshot.digest } ?? false
  }
}
