import JalonCore

/// The clocks of one IANA zone, as a value: from local wall time to UTC and back.
package struct TimeZoneRules: Hashable, Sendable {
  /// IANA name: `Europe/Paris`.
  package let name: String
  private let source: Source

  private enum Source: Hashable, Sendable {
    case law(ZoneLaw)
    case transitions(ZoneTransitions)
  }

  /// Nil for a zone that neither Jalon nor this machine knows.
  package init?(named name: String) {
    self.name = name
    if let law = EmbeddedZones.laws[name] {
      source = .law(law)
    } else if let transitions = LibicalZones.transitions(of: name) {
      source = .transitions(transitions)
    } else {
      return nil
    }
  }

  /// Whether the zone's law is Jalon's own, so that the machine's tzdata plays no part.
  package var isEmbedded: Bool {
    if case .law = source { true } else { false }
  }

  /// The zone that an author most likely meant.
  package static func nearest(to name: String) -> String? {
    // « Paris », « la Réunion »: the city alone.
    let city = Folding.key(name)
    let known = EmbeddedZones.laws.keys.sorted() + LibicalZones.names()
    if let zone = known.first(where: { $0.split(separator: "/").last.map { Folding.key($0) } == city }) { return zone }
    return NearMiss.nearest(to: name, among: EmbeddedZones.laws.keys.sorted())
      ?? NearMiss.nearest(to: name, among: LibicalZones.names())
  }

  /// Seconds east of Greenwich at an instant.
  package func offset(atUTC instant: Int) -> Int {
    switch source {
    case .law(let law): law.offset(atUTC: instant)
    case .transitions(let transitions): transitions.offset(atUTC: instant)
    }
  }

  /// What clocks show at an instant.
  package func local(atUTC instant: Int) -> LocalDateTime {
    LocalDateTime(naiveSeconds: instant + offset(atUTC: instant))
  }

  /// The instant, or the two, or none, at which clocks show an hour.
  package func reading(of local: LocalDateTime) -> LocalReading {
    let seconds = local.naiveSeconds
    // No offset exceeds 15 hours and no two changes are within two days: the day before and the day after tell all.
    let before = offset(atUTC: seconds - 86_400)
    let after = offset(atUTC: seconds + 86_400)
    let earlier = ZonedInstant(utc: seconds - before, offset: before)
    guard before != after else { return .once(earlier) }
    let later = ZonedInstant(utc: seconds - after, offset: after)
    switch (offset(atUTC: earlier.utc) == before, offset(atUTC: later.utc) == after) {
    case (true, true): return .twice(first: earlier, second: later)
    case (true, false): return .once(earlier)
    case (false, true): return .once(later)
    case (false, false): return .never(earlier)
    }
  }

  /// What a VTIMEZONE must say for all instants between two, and for no time before.
  package func observances(from first: Int, through last: Int) -> [ZoneObservance] {
    switch source {
    case .law(let law): law.observances(from: first)
    case .transitions(let transitions): transitions.observances(from: first, through: last)
    }
  }
}
