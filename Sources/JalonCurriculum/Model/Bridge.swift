import JalonCore

/// A way from a programme to another, or out of it.
package struct Bridge: Sendable {
  /// A programme's id, or a text.
  package let target: Located<String>?
  /// Nil: as the target tells.
  package let destination: Destination?
  package let who: Located<String>?
  package let when: Located<String>?
  package let how: Located<String>?

  /// What a bridge leads to; none is better than another.
  package enum Destination: String, Sendable, CaseIterable {
    case programme, employment, training, insertion
    case selfEmployment = "self_employment"
    case other
  }
}
