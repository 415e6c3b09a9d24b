import JalonCore

/// An accompaniment that learners may enter, as its page presents it.
package struct Programme: Sendable {
  /// The name of its file.
  package let id: String
  package let name: Located<String>?
  package let operatorName: String?
  package let formerName: String?
  package let summary: Located<String>?
  package let publics: [Entry]
  package let admission: Admission?
  package let stages: [Stage]
  package let pillars: [TitledText]
  package let group: [Entry]
  package let individual: [Entry]
  package let online: [Entry]
  package let companion: TitledText?
  package let duration: ProgrammeDuration?
  package let format: ProgrammeFormat?
  package let formatDetail: Located<String>?
  package let territory: String?
  package let cost: Located<String>?
  /// Slugs.
  package let modules: [Located<String>]
  /// Ids.
  package let workshops: [Located<String>]
  package let otherDoor: Located<String>?
  package let findingClients: Located<String>?
  package let after: [Entry]
  package let grid: [Criterion]
  package let charter: Charter?
  package let referral: Referral?
  package let outcomes: [Outcome]
  package let obstaclesMet: [Entry]
  package let team: [Entry]
  package let contacts: [Contact]
  package let bridges: [Bridge]
  package let notices: [Notice]
  package let history: [Entry]
  package let validAsOf: Located<LocalDate>?
  package let source: Source?
  /// Nil: never verified with the operator.
  package let verification: Verification?
}
