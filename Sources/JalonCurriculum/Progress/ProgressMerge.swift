import JalonCore

/// The join of two copies of a learner's progress: commutative, associative, idempotent.
///
/// It works on the JSON itself, so that members of later versions merge as well, and JavaScript can follow it line by
/// line. Two values that stand at the same place:
///
/// 1. of different ranks (null, boolean, number, string, array, object, register): the higher rank;
/// 2. two objects: member by member;
/// 3. two registers: the greater counter, then replica, then value, then other members; of texts, `TextSiblings` keeps
///    those that nobody has seen and written over;
/// 4. two other values: the greater canonical text, byte by byte.
package enum ProgressMerge {
  package static func merge(_ left: Progress, _ right: Progress) -> Progress {
    Progress(members: join(left.members, right.members, at: []))
  }

  /// The same progress with `others` and `seen` as a merge would leave them: sorted, each once.
  static func normalize(_ members: [String: JSONValue]) -> [String: JSONValue] {
    normalize(members, at: [])
  }

  /// What `join(value, value)` gives, without comparing each text with itself: every build reads every learner's file.
  private static func normalize(_ members: [String: JSONValue], at path: [String]) -> [String: JSONValue] {
    var normalized = members
    for (key, value) in members {
      guard case .object(let inner) = value else { continue }
      let path = path + [key]
      if rank(of: value) != .register {
        normalized[key] = .object(normalize(inner, at: path))
      } else if inner["others"] != nil || inner["seen"] != nil, keepsTexts(at: path) {
        normalized[key] = .object(TextSiblings(inner).register)
      }
    }
    return normalized
  }
}

extension ProgressMerge {
  private static func join(
    _ left: [String: JSONValue], _ right: [String: JSONValue], at path: [String]
  ) -> [String: JSONValue] {
    var joined = left
    for (key, value) in right {
      joined[key] = left[key].map { join($0, value, at: path + [key]) } ?? value
    }
    return joined
  }

  private static func join(_ left: JSONValue, _ right: JSONValue, at path: [String]) -> JSONValue {
    let ranks = (rank(of: left), rank(of: right))
    guard ranks.0 == ranks.1 else { return ranks.0 > ranks.1 ? left : right }
    guard case (.object(let leftMembers), .object(let rightMembers)) = (left, right) else {
      return precedes(left, right) ? right : left
    }
    guard ranks.0 == Rank.register else { return .object(join(leftMembers, rightMembers, at: path)) }
    guard keepsTexts(at: path) else { return registerPrecedes(leftMembers, rightMembers) ? right : left }
    return .object(TextSiblings(leftMembers).joined(with: TextSiblings(rightMembers)).register)
  }
}

extension ProgressMerge {
  private enum Rank: Int, Comparable {
    case null, boolean, number, string, array, object, register

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  private static func rank(of value: JSONValue) -> Rank {
    switch value {
    case .null: .null
    case .boolean: .boolean
    case .integer, .number: .number
    case .string: .string
    case .array: .array
    case .object: Register.counter(of: value) == nil ? .object : .register
    }
  }

  /// Texts of the learner are kept; states, answers, ticks and dates have one value at a time.
  private static func keepsTexts(at path: [String]) -> Bool {
    guard let first = path.first else { return true }
    if first == "preferences" { return false }
    guard path.count == 3, let section = ProgressSection(rawValue: first),
      let kind = RegisterKind.kind(of: path[2], in: section)
    else { return true }
    return kind == .text
  }

  private static func registerPrecedes(_ left: [String: JSONValue], _ right: [String: JSONValue]) -> Bool {
    let counters = (Register.counter(of: .object(left)) ?? 0, Register.counter(of: .object(right)) ?? 0)
    guard counters.0 == counters.1 else { return counters.0 < counters.1 }
    for name in ["replica", "value"] {
      let (leftValue, rightValue) = (left[name] ?? .null, right[name] ?? .null)
      if precedes(leftValue, rightValue) { return true }
      if precedes(rightValue, leftValue) { return false }
    }
    return precedes(.object(left), .object(right))
  }

  private static func precedes(_ left: JSONValue, _ right: JSONValue) -> Bool {
    left.serialized().lexicographicallyPrecedes(right.serialized())
  }
}
