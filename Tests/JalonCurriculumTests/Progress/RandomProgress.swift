import JalonCore

@testable import JalonCurriculum

/// Copies made to collide: few places, few counters, few replicas, and values of every rank where version 1 knows none.
enum RandomProgress {
  static func progress(using generator: inout SeededGenerator) -> Progress {
    var members: [String: JSONValue] = [
      "format": .string("jalon-progress"), "version": .integer(1), "site": .string("s"), "learner": .string("l"),
    ]
    for section in ProgressSection.allCases where Int.random(in: 0..<3, using: &generator) == 0 {
      members[section.rawValue] = .object(entries(of: section, using: &generator))
    }
    if Bool.random(using: &generator) {
      members["preferences"] = .object(["theme": register(using: &generator)])
    }
    for name in ["x", "y"] where Bool.random(using: &generator) {
      members[name] = unknown(depth: 0, using: &generator)
    }
    return Progress(members: ProgressMerge.normalize(members))
  }

  /// One place of each kind, where all that may collide does.
  static func small(using generator: inout SeededGenerator) -> Progress {
    var members: [String: JSONValue] = [
      "format": .string("jalon-progress"), "version": .integer(1), "site": .string("s"), "learner": .string("l"),
    ]
    let places = [("worksheets", "x"), ("lessons", "state"), ("later", "x")]
    for (section, name) in places where Int.random(in: 0..<3, using: &generator) > 0 {
      members[section] = .object(["a": .object([name: register(using: &generator)])])
    }
    return Progress(members: ProgressMerge.normalize(members))
  }

  static func word(using generator: inout SeededGenerator) -> String {
    ["Repas", "Plats du soir", "é", "a\tb", "😀", "\u{FF5E}"].randomElement(using: &generator) ?? ""
  }

  private static func entries(
    of section: ProgressSection, using generator: inout SeededGenerator
  ) -> [String: JSONValue] {
    var entries: [String: JSONValue] = [:]
    for key in ["a", "b"] where Bool.random(using: &generator) {
      var entry: [String: JSONValue] = [:]
      for name in ["state", "last", "text", "done", "status", "before", "1"] where Bool.random(using: &generator) {
        entry[name] = register(using: &generator)
      }
      if Bool.random(using: &generator) { entry["later"] = unknown(depth: 1, using: &generator) }
      entries[key] = .object(entry)
    }
    return entries
  }

  private static func register(using generator: inout SeededGenerator) -> JSONValue {
    var members: [String: JSONValue] = [
      "value": scalar(using: &generator), "counter": .integer(Int.random(in: 1...3, using: &generator)),
      "replica": .string("0000000\(Int.random(in: 1...2, using: &generator))"),
      "date": .string("2026-11-2\(Int.random(in: 1...2, using: &generator))"),
    ]
    if Int.random(in: 0..<4, using: &generator) == 0 {
      members["others"] = .array((0..<2).map { _ in other(using: &generator) })
    }
    if Int.random(in: 0..<4, using: &generator) == 0 {
      members["seen"] = .object(["0000000\(Int.random(in: 1...3, using: &generator))": scalar(using: &generator)])
    }
    if Int.random(in: 0..<6, using: &generator) == 0 { members["later"] = unknown(depth: 2, using: &generator) }
    if Int.random(in: 0..<20, using: &generator) == 0 { members["replica"] = nil }
    return .object(members)
  }

  private static func other(using generator: inout SeededGenerator) -> JSONValue {
    guard Int.random(in: 0..<6, using: &generator) > 0 else { return scalar(using: &generator) }
    return .object([
      "value": scalar(using: &generator), "counter": .integer(Int.random(in: 1...3, using: &generator)),
      "replica": .string("0000000\(Int.random(in: 1...3, using: &generator))"),
      "date": .string("2026-11-2\(Int.random(in: 1...2, using: &generator))"),
    ])
  }

  private static func unknown(depth: Int, using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth < 3 ? 8 : 4), using: &generator) {
    case 0: return .array([scalar(using: &generator)])
    case 1..<4: return scalar(using: &generator)
    case 4: return register(using: &generator)
    default:
      var members: [String: JSONValue] = [:]
      for name in ["u", "v", "counter"] where Bool.random(using: &generator) {
        members[name] = unknown(depth: depth + 1, using: &generator)
      }
      return .object(members)
    }
  }

  private static func scalar(using generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: .null
    case 1: .boolean(Bool.random(using: &generator))
    case 2: .integer(Int.random(in: -2...12, using: &generator))
    case 3: .number(0.5)
    default: .string(word(using: &generator))
    }
  }
}
