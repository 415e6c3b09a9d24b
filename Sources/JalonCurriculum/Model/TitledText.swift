import JalonCore

/// A text under a title of its own.
package struct TitledText: Sendable {
  package let title: Located<String>?
  package let text: Located<String>?
}
