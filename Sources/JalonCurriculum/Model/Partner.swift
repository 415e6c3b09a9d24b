import JalonCore

/// An organisation that helps with what the site does not.
package struct Partner: Sendable {
  package let id: Located<String>
  package let name: String?
  package let summary: Located<String>?
  package let obstacles: [Located<Obstacle>]
  package let territory: String?
  package let conditions: String?
  package let cost: String?
  package let delay: String?
  package let contacts: [Contact]
  package let website: String?
  package let verifiedOn: Located<LocalDate>?
}
