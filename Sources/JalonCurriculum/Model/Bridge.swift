import JalonCore

/// A way from a programme to another, or out of it.
package struct Bridge: Sendable {
  /// A programme's id, or a text.
  package let target: Located<String>?
  package let who: Located<String>?
  package let when: Located<String>?
  package let how: Located<String>?
}
