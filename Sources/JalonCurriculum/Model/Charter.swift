import JalonCore

/// What a learner and a team promise each other when a programme begins.
package struct Charter: Sendable {
  package let you: [Located<String>]
  package let we: [Located<String>]
  /// Where it comes from, or that it is a model to adapt.
  package let note: Located<String>?
}
