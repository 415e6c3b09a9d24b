import JalonCore

/// What was published of a workshop's sessions: `<workshop>.history.json`, written by `jalon schedule record` alone.
///
/// A session that is as recorded has the recorded SEQUENCE and date. One that changed since has SEQUENCE + 1 and the
/// recorded date plus a second, with a warning, until it is recorded; so has one that its series has no more, which is
/// published as cancelled. One without a record, and every session of a workshop without a history, has SEQUENCE 0 and
/// 2026-01-01T00:00:00Z.
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
    package let session: PublishedSession

    package init(revision: SessionRevision, digest: String, session: PublishedSession) {
      self.revision = revision
      self.digest = digest
      self.session = session
    }

    func isAsRecorded(_ snapshot: SessionSnapshot) -> Bool {
      digest == snapshot.digest && session.status == snapshot.session.status
    }
  }

  /// What calendars are given on a day.
  package struct Publication: Sendable {
    /// By UID.
    package var revisions: [String: SessionRevision] = [:]
    package var withdrawn: [WithdrawnSession] = []
    package var diagnostics: [Diagnostic] = []
  }

  /// The version of each session, those that vanished included until their day is past, and what is not recorded yet.
  package func published(
    _ snapshots: [SessionSnapshot], on day: LocalDate, at range: SourceRange?
  ) -> Publication {
    var publication = Publication()
    for snapshot in snapshots { publication.revisions[snapshot.uid] = revision(of: snapshot) }
    let changed = snapshots.filter { snapshot in
      sessions[snapshot.uid].map { !$0.isAsRecorded(snapshot) } ?? false
    }
    let vanished = vanished(from: snapshots, on: day)
    publication.withdrawn = vanished.compactMap { uid, entry in
      entry.session.cancelled.map { session in
        WithdrawnSession(
          uid: uid, session: session, timeZone: entry.session.timeZone, title: entry.session.title,
          revision: entry.session.status == .confirmed ? entry.revision.next : entry.revision)
      }
    }
    let erased = vanished.filter { $0.entry.session.status == .confirmed }.map(\.entry.session.original.date)
    if !changed.isEmpty { publication.diagnostics.append(.changeNotRecorded(of: changed.map(\.date), at: range)) }
    if !erased.isEmpty { publication.diagnostics.append(.recordedSessionErased(of: erased, at: range)) }
    return publication
  }

  /// The history once the present is recorded; a session unchanged keeps its version, and nothing recorded is lost.
  package func recording(_ snapshots: [SessionSnapshot], on day: LocalDate, at now: UTCInstant) -> WorkshopHistory {
    var history = self
    for snapshot in snapshots where sessions[snapshot.uid]?.isAsRecorded(snapshot) != true {
      let last = sessions[snapshot.uid]?.revision.next.modified ?? now
      history.sessions[snapshot.uid] = Entry(
        revision: SessionRevision(sequence: revision(of: snapshot).sequence, modified: max(now, last)),
        digest: snapshot.digest, session: snapshot.session)
    }
    for (uid, entry) in vanished(from: snapshots, on: day) where entry.session.status == .confirmed {
      var session = entry.session
      session.status = .withdrawn
      let next = entry.revision.next
      history.sessions[uid] = Entry(
        revision: SessionRevision(sequence: next.sequence, modified: max(now, next.modified)), digest: entry.digest,
        session: session)
    }
    return history
  }

  /// Sessions under the identities that calendars know. A series whose hour changed moves its sessions, it does not replace
  /// them: on a day that has a recorded session no more, a session that was never recorded is that one, at a new hour.
  ///
  /// Without it, a calendar would show every old hour as cancelled beside the new one. A series of another zone is
  /// another series: its days may not be the same.
  package func keepingIdentities(
    of sessions: [Session], timeZone: String, uid: (Session) -> String
  ) -> [Session] {
    let present = Set(sessions.map(uid))
    let lost = self.sessions.filter { !present.contains($0.key) && $0.value.session.timeZone == timeZone }
    guard !lost.isEmpty, let zone = TimeZoneRules(named: timeZone) else { return sessions }
    var waiting = Dictionary(grouping: lost.values.map(\.session.original).sorted(by: >), by: \.date)
    return sessions.map { session in
      guard self.sessions[uid(session)] == nil, let original = waiting[session.original.date]?.popLast() else {
        return session
      }
      var known = session
      known.original = original
      known.originalUTC = zone.reading(of: original).instant.utc
      if known.status == .planned { known.status = .moved }
      return known
    }
  }

  /// Recorded sessions of a day to come that the series has no more, in order of time.
  private func vanished(
    from snapshots: [SessionSnapshot], on day: LocalDate
  ) -> [(uid: String, entry: Entry)] {
    let present = Set(snapshots.map(\.uid))
    return sessions.filter { !present.contains($0.key) && $0.value.session.start.date >= day }
      .map { (uid: $0.key, entry: $0.value) }
      .sorted { ($0.entry.session.start, $0.uid) < ($1.entry.session.start, $1.uid) }
  }

  private func revision(of snapshot: SessionSnapshot) -> SessionRevision {
    guard let entry = sessions[snapshot.uid] else { return .unrecorded }
    return entry.isAsRecorded(snapshot) ? entry.revision : entry.revision.next
  }
}
