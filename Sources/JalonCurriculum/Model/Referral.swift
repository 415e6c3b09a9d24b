import JalonCore

/// What a prescriber should know in order to send somebody to a programme.
package struct Referral: Sendable {
  /// The programme in a sentence; nil: the one that learners read.
  package let summary: Located<String>?
  package let when: Located<String>?
  package let how: Located<String>?
  package let leadsTo: [Located<String>]
  /// Which exits the administration counts, with their source.
  package let recognisedExits: [Entry]
  package let note: Located<String>?
}
