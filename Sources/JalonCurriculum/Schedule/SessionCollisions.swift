import JalonCore

/// Sessions that their author moved, or added, onto another one of the same series.
struct SessionCollisions {
  let diagnostics: [Diagnostic]

  /// - Parameter sessions: in order of time.
  init(among sessions: [Session], moves: [LocalDate: Series.Move], extras: [Located<LocalDateTime>]) {
    guard !moves.isEmpty || !extras.isEmpty else {
      diagnostics = []
      return
    }
    let held = sessions.filter { !$0.status.isCancelled }
    let added = Dictionary(extras.map { ($0.value, $0.range) }, uniquingKeysWith: { first, _ in first })
    diagnostics = held.flatMap { session -> [Diagnostic] in
      if session.status == .moved, let move = moves[session.original.date] {
        // Of two moved onto each other, the one of the later date is told of.
        return Self.others(than: session, in: held).filter { $0.status != .moved || $0.original < session.original }
          .map { .movedOnto($0, move: move) }
      }
      guard let range = added[session.original] else { return [] }
      return Self.others(than: session, in: held).filter { other in
        other.status != .moved && (added[other.original] == nil || other.original < session.original)
      }
      .map { .extraOnto($0, session.start, at: range) }
    }
  }

  private static func others(than session: Session, in held: [Session]) -> [Session] {
    held.filter { $0.original != session.original && overlap(session, $0) }
  }

  private static func overlap(_ left: Session, _ right: Session) -> Bool {
    left.startUTC == right.startUTC || (left.startUTC < right.endUTC && right.startUTC < left.endUTC)
  }
}
