import JalonCore

/// Where a workshop takes place, and how one gets there.
package struct Place: Sendable {
  package let id: Located<String>
  package let name: String?
  package let address: String?
  package let city: String?
  package let stop: String?
  package let access: [Located<PlaceAccess>]
  package let directions: Located<String>?
}
