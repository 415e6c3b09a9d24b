import JalonCore

/// The sessions of a site by their uid, and what a learner's file says of them. Cancelled ones do not count: nobody
/// missed them.
struct ReportedSessions {
  private let sessions: [String: (start: String, workshop: String, isCancelled: Bool)]

  /// A learner's place in a session of the site.
  struct Place {
    let uid: String
    let start: String
    let workshop: String
    let status: SessionStatus
  }

  init(_ facts: ReportFacts) {
    var sessions: [String: (start: String, workshop: String, isCancelled: Bool)] = [:]
    for workshop in facts.workshops {
      for session in workshop.sessions { sessions[session.uid] = (session.start, workshop.id, session.isCancelled) }
    }
    self.sessions = sessions
  }

  func places(in progress: Progress) -> [Place] {
    progress.sessions.keys.compactMap { uid in
      guard let session = sessions[uid], !session.isCancelled, let status = progress.status(ofSession: uid) else {
        return nil
      }
      return Place(uid: uid, start: session.start, workshop: session.workshop, status: status)
    }
  }

  /// Sessions attended and missed in order of time, those that are no longer on the site too: their uid tells their day.
  func attendance(in progress: Progress) -> [(start: String, uid: String, status: SessionStatus)] {
    progress.sessions.keys.compactMap { uid in
      guard let status = progress.status(ofSession: uid), status != .registered,
        sessions[uid].map({ !$0.isCancelled }) ?? true
      else { return nil }
      return (sessions[uid]?.start ?? Self.start(of: uid), uid, status)
    }
    .sorted { ($0.start, $0.uid) < ($1.start, $1.uid) }
  }

  /// The first session to come for which the learner is registered.
  func next(in progress: Progress, from today: LocalDate) -> LearnerSummary.NextSession? {
    places(in: progress).filter { $0.status == .registered && $0.start >= today.description }
      .min { ($0.start, $0.uid) < ($1.start, $1.uid) }
      .map { LearnerSummary.NextSession(uid: $0.uid, workshop: $0.workshop, start: $0.start) }
  }

  /// `atelier-20270302T090000Z@site`: `2027-03-02T09:00`. Another uid comes before all.
  private static func start(of uid: String) -> String {
    guard let match = uid.firstMatch(of: /-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ@/) else { return "" }
    return "\(match.1)-\(match.2)-\(match.3)T\(match.4):\(match.5)"
  }
}
