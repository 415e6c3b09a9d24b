import JalonCore

/// What a learner has done on a site: progress.json, version 1 (docs/progress.md).
///
/// The members are kept whole, those of later versions included; the sections are a reading of them.
package struct Progress: Sendable {
  /// An entry of a section: its registers by name.
  package typealias Entry = [String: Register]

  /// All members of the file.
  package let members: [String: JSONValue]
  package let site: String
  /// Opaque, 32 hexadecimal digits.
  package let learner: String
  package let sections: [ProgressSection: [String: Entry]]
  package let preferences: [String: Register]

  package static let format = "jalon-progress"
  package static let version = 1

  package init(
    site: String, learner: String, sections: [ProgressSection: [String: Entry]] = [:],
    preferences: [String: Register] = [:]
  ) {
    var members: [String: JSONValue] = [
      "format": .string(Self.format), "version": .integer(Self.version),
      "site": .string(site), "learner": .string(learner),
    ]
    for (section, entries) in sections where !entries.isEmpty {
      members[section.rawValue] = .object(entries.mapValues { .object($0.mapValues(\.json)) })
    }
    if !preferences.isEmpty { members["preferences"] = .object(preferences.mapValues(\.json)) }
    self.init(members: members)
  }

  /// Reads what version 1 knows; what it does not is kept and not shown. `ProgressDecoder` says what is wrong.
  init(members: [String: JSONValue]) {
    self.members = members
    site = members["site"]?.text ?? ""
    learner = members["learner"]?.text ?? ""
    sections = Dictionary(
      uniqueKeysWithValues: ProgressSection.allCases.map { section in
        (section, (members[section.rawValue]?.members ?? [:]).mapValues(Self.registers))
      })
    preferences = members["preferences"].map(Self.registers) ?? [:]
  }

  /// The JSON text: keys sorted, no space between tokens.
  package func serialized() -> [UInt8] {
    JSONValue.object(members).serialized()
  }

  private static func registers(of json: JSONValue) -> [String: Register] {
    (json.members ?? [:]).compactMapValues { Register($0) }
  }
}

extension Progress: Hashable {
  package static func == (left: Progress, right: Progress) -> Bool { left.members == right.members }

  package func hash(into hasher: inout Hasher) { hasher.combine(members) }
}
