import JalonCore

/// One of the ways into the site that the home page offers.
package struct Door: Sendable {
  package let title: Located<String>?
  package let text: Located<String>?
  package let links: [DoorLink]
}
