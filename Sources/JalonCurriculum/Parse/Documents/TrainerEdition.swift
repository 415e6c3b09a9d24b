import JalonCore

/// What a document holds where its notes for trainers are shown, all of the learners' own included.
package struct TrainerEdition: Sendable {
  package let anchors: Anchors
  package let links: [ParsedLink]
  package let facts: [Located<String>]
  package let terms: [Located<String>]
}
