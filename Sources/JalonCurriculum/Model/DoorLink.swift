import JalonCore

/// A link of a door.
package struct DoorLink: Sendable {
  package let label: Located<String>?
  /// The path of a content file, or an address of the site.
  package let target: Located<String>?
}
