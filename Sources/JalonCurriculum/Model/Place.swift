import JalonCore

/// Where a workshop takes place, and how one gets there.
package struct Place: Sendable {
  package let id: Located<String>
  package let name: String?
  package let address: String?
  package let city: String?
  package let stop: String?
  package let access: [Located<PlaceAccess>]
  /// « 48.8530, 2.3499 »: degrees north and east.
  package let position: Located<String>?
  package let capacity: Int?
  /// Whose public holidays apply there; nil: the site's.
  package let territory: PublicHolidays.Territory?
  package let directions: Located<String>?
}
