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
  /// Texts written at the same moment on other devices.
  package var others: [JSONValue]
  /// Members of a later version.
  package var unknown: [String: JSONValue]

  package init(
    _ value: JSONValue, counter: Int, replica: String, date: LocalDate, others: [JSONValue] = [],
    unknown: [String: JSONValue] = [:]
  ) {
    self.value = value
    self.counter = counter
    self.replica = replica
    self.date = date
    self.others = others
    self.unknown = unknown
  }

  /// Nil unless every member of version 1 is there and well formed.
  package init?(_ json: JSONValue) {
    guard let counter = Self.counter(of: json), case .object(var members) = json,
      let value = members["value"], case .string(let replica)? = members["replica"], Self.isReplica(replica),
      case .string(let text)? = members["date"], let date = LocalDate(iso: text)
    else { return nil }
    var others: [JSONValue] = []
    if let member = members["others"] {
      guard case .array(let values) = member else { return nil }
      others = values
    }
    for name in ["value", "counter", "replica", "date", "others"] { members[name] = nil }
    self.init(value, counter: counter, replica: replica, date: date, others: others, unknown: members)
  }

  /// What the learner has erased stays as a mark, so that an older copy cannot bring it back.
  package var isErased: Bool { value == .null }

  /// The register after a learner's action; what stood under `others` was seen, and goes.
  package func writing(_ value: JSONValue, by replica: String, on date: LocalDate) -> Register {
    Register(
      value, counter: min(counter + 1, Self.maximumCounter), replica: replica, date: date, unknown: unknown)
  }

  package var json: JSONValue {
    var members = unknown
    members["value"] = value
    members["counter"] = .integer(counter)
    members["replica"] = .string(replica)
    members["date"] = .string(date.description)
    members["others"] = others.isEmpty ? nil : .array(others)
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

  private static func isReplica(_ text: String) -> Bool {
    text.utf8.count == 8 && Hexadecimal.isLowerCase(text)
  }
}
