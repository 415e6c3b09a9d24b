import JalonCore

/// An accompaniment that learners may enter, as its page presents it.
package struct Programme: Sendable {
  /// The name of its file.
  package let id: String
  package let name: Located<String>?
  package let operatorName: String?
  package let formerName: String?
  package let summary: Located<String>?
  package let admission: Admission?
  package let stages: [Stage]
  package let pillars: [TitledText]
  package let companion: TitledText?
  package let duration: ProgrammeDuration?
  package let format: ProgrammeFormat?
  package let formatDetail: Located<String>?
  /// Slugs.
  package let modules: [Located<String>]
  /// Ids.
  package let workshops: [Located<String>]
  package let grid: [Criterion]
  package let charter: Charter?
  package let referral: Referral?
  package let outcomes: [Outcome]
  package let contacts: [Contact]
  package let bridges: [Bridge]
  package let notices: [Notice]
  package let validAsOf: Located<LocalDate>?
  package let source: Source?
  /// Nil: never verified with the operator.
  package let verification: Verification?
  /// By the name of their topic.
  let entries: [String: [Entry]]

  /// What it says of a topic.
  package func entries(_ topic: ProgrammeTopic) -> [Entry] { entries[topic.name] ?? [] }

  /// Where learners may go if it is not for them.
  package var otherDoor: Located<String>? { entries(.otherDoor, for: .learners).first?.text }

  /// What it says of a topic to some.
  package func entries(_ topic: ProgrammeTopic, for audience: Audience) -> [Entry] {
    entries(topic).filter { $0.audience == audience }
  }
}
