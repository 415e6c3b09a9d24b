import JalonCore

/// A statement of a programme.
package struct Entry: Sendable {
  package let text: Located<String>
  package let audience: Audience
  package let source: Source?
}
