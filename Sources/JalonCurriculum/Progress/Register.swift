import JalonCore

/// A value that several devices may write: the last to write wins, by counter and not by clock.
package struct Register: Hashable, Sendable {
  /// Null where the learner has erased it.
  package var value: JSONValue
  /// From 1; one more than that of the register it replaced (a Lamport clock).
  package var counter: Int
  /// The device that wrote it, in 8 hexadecimal digits.
  package var replica: String
  /// For display alone: clocks are wrong.
  package var date: LocalDate
  /// What other devices wrote without knowledge of this, by counter; empty in each of them.
  package var others: [Register]
  /// By device, the greatest counter that the writer had seen here, where no text that stands tells it.
  package var seen: [String: Int]
  /// Members of a later version.
  package var unknown: [String: JSONValue]

  package init(
    _ value: JSONValue, counter: Int, replica: String, date: LocalDate, others: [Register] = [],
    seen: [String: Int] = [:], unknown: [String: JSONValue] = [:]
  ) {
    self.value = value
    self.counter = counter
    self.replica = replica
    self.date = date
    self.others = others
    self.seen = seen
    self.unknown = unknown
  }

  /// Nil unless every member of version 1 is there and well formed.
  package init?(_ json: JSONValue) {
    guard let counter = Self.counter(of: json), case .object(var members) = json,
      let value = members["value"], case .string(let replica)? = members["replica"], Self.isReplica(replica),
      case .string(let text)? = members["date"], let date = LocalDate(iso: text)
    else { return nil }
    guard let others = Self.others(members["others"]), let seen = Self.seen(members["seen"]) else { return nil }
    for name in ["value", "counter", "replica", "date", "others", "seen"] { members[name] = nil }
    self.init(value, counter: counter, replica: replica, date: date, others: others, seen: seen, unknown: members)
  }

  /// What the learner has erased stays as a mark, so that an older copy cannot bring it back.
  package var isErased: Bool { value == .null }

  /// The register after a learner's action on a device; what stood under `others` was seen, and goes.
  package func writing(_ value: JSONValue, by replica: String, on date: LocalDate) -> Register {
    var seen = seen
    for text in [self] + others { seen[text.replica] = max(seen[text.replica] ?? 0, text.counter) }
    seen[replica] = nil
    return Register(
      value, counter: min(counter + 1, Self.maximumCounter), replica: replica, date: date, seen: seen, unknown: unknown)
  }

  package var json: JSONValue {
    var members = unknown
    members["value"] = value
    members["counter"] = .integer(counter)
    members["replica"] = .string(replica)
    members["date"] = .string(date.description)
    members["others"] = others.isEmpty ? nil : .array(others.map(\.json))
    members["seen"] = seen.isEmpty ? nil : .object(seen.mapValues { .integer($0) })
    return .object(members)
  }

  /// The greatest whole number that JavaScript counts without a gap.
  package static let maximumCounter = 9_007_199_254_740_991

  /// What makes an object a register: a whole number from 1 under `counter`.
  static func counter(of json: JSONValue) -> Int? {
    guard case .object(let members) = json, case .integer(let counter)? = members["counter"],
      (1...maximumCounter).contains(counter)
    else { return nil }
    return counter
  }

  private static func others(_ json: JSONValue?) -> [Register]? {
    guard let json else { return [] }
    guard case .array(let values) = json else { return nil }
    let others = values.compactMap { Register($0) }
    let areTexts = others.allSatisfy { $0.others.isEmpty && $0.seen.isEmpty }
    return others.count == values.count && areTexts ? others : nil
  }

  private static func seen(_ json: JSONValue?) -> [String: Int]? {
    guard let json else { return [:] }
    guard let members = json.members, members.keys.allSatisfy(isReplica) else { return nil }
    let counters = members.compactMapValues { value -> Int? in
      guard case .integer(let counter) = value, (1...maximumCounter).contains(counter) else { return nil }
      return counter
    }
    return counters.count == members.count ? counters : nil
  }

  private static func isReplica(_ text: String) -> Bool {
    text.utf8.count == 8 && Hexadecimal.isLowerCase(text)
  }
}
