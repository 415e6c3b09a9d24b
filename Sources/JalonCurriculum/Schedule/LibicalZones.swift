import CICal
import Synchronization

/// The door to libical's zones, which come from the machine's own tzdata.
///
/// libical loads zones lazily into global C arrays without a lock: everything happens under ours, and what comes out is a
/// value that needs libical no more.
enum LibicalZones {
  /// What is known of a zone; nil if this machine knows none of that name.
  static func transitions(of name: String) -> ZoneTransitions? {
    cache.withLock { known in
      if let answer = known[name] { return answer }
      let answer = load(name)
      known[name] = .some(answer)
      return answer
    }
  }

  /// The names that this machine knows, in order.
  static func names() -> [String] {
    cache.withLock { _ in
      guard let zones = icaltimezone_get_builtin_timezones() else { return [] }
      return (0..<zones.pointee.num_elements).compactMap { index -> String? in
        guard let element = icalarray_element_at(zones, index) else { return nil }
        // Copied at once: libical frees the name when it loads the zone.
        return icaltimezone_get_location(OpaquePointer(element)).map { String(cString: $0) }
      }.sorted()
    }
  }

  /// 1 January 2000 to 2068: libical goes on with the last rule after 2037, where tzdata's list of changes ends.
  private static let years = 946_684_800..<3_092_601_600

  private static let cache = Mutex<[String: ZoneTransitions?]>([:])

  private static func load(_ name: String) -> ZoneTransitions? {
    guard let zone = icaltimezone_get_builtin_timezone(name) else { return nil }
    // Two changes are at least four weeks apart everywhere (Morocco's Ramadan): a week misses none.
    let week = 7 * 86_400
    let initial = offset(of: zone, at: years.lowerBound)
    var last = initial
    var changes: [ZoneTransitions.Change] = []
    for probe in stride(from: years.lowerBound + week, to: years.upperBound, by: week) {
      let offset = offset(of: zone, at: probe)
      guard offset != last else { continue }
      let instant = instant(of: zone, after: probe - week, until: probe)
      changes.append(ZoneTransitions.Change(instant: instant, offset: offset))
      last = offset
    }
    return ZoneTransitions(initial: initial, changes: changes)
  }

  /// The second at which the offset changes, between two instants of which the second already has the new one.
  private static func instant(of zone: OpaquePointer, after low: Int, until high: Int) -> Int {
    var (low, high) = (low, high)
    let new = offset(of: zone, at: high)
    while high - low > 1 {
      let middle = (low + high) / 2
      if offset(of: zone, at: middle) == new { high = middle } else { low = middle }
    }
    return high
  }

  private static func offset(of zone: OpaquePointer, at instant: Int) -> ZoneTransitions.Offset {
    var time = icaltime_from_timet_with_zone(instant, 0, icaltimezone_get_utc_timezone())
    var isDaylight: Int32 = 0
    let seconds = icaltimezone_get_utc_offset_of_utc_time(zone, &time, &isDaylight)
    return ZoneTransitions.Offset(seconds: Int(seconds), isDaylight: isDaylight != 0)
  }
}
