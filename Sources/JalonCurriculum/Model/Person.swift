import JalonCore

/// Somebody who runs workshops: a team, or a person who agreed to be named.
package struct Person: Sendable {
  package let id: Located<String>
  package let name: String?
  package let role: String?
  package let agreed: Bool
}
