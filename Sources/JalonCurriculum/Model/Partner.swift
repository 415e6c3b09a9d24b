import JalonCore

/// An organisation that helps with what the site does not.
package struct Partner: Sendable {
  package let id: Located<String>
  package let name: String?
  package let summary: Located<String>?
  package let obstacles: [Located<Obstacle>]
  package let territory: Located<String>?
  /// Where it helps; empty: everywhere.
  package let departments: [String]
  package let conditions: Located<String>?
  package let cost: Located<String>?
  /// Said by the author; nil: as the cost tells.
  package let isFree: Bool?
  package let delay: Located<String>?
  package let contacts: [Contact]
  package let website: String?
  package let verifiedOn: Located<LocalDate>?

  /// Nobody pays for its help.
  package var helpsForFree: Bool {
    isFree ?? ["gratuit", "free"].contains((cost?.value ?? "").lowercased())
  }

  /// One can write to it: no voice is needed, nor a way to walk.
  package var isReachedInWriting: Bool { isReached(.writing) }

  package func isReached(_ way: Way) -> Bool { contacts.contains { way.kinds.contains($0.kind) } }

  /// How people prefer to speak to somebody.
  package enum Way: String, Sendable, CaseIterable {
    case writing, telephone, visit

    var kinds: [ContactKind] {
      switch self {
      case .writing: ContactKind.allCases.filter(\.isWritten)
      case .telephone: [.phone]
      case .visit: [.inPerson]
      }
    }
  }
}
