import JalonCore

/// An accessibility audit of the site (RGAA).
package struct Audit: Sendable {
  package let by: String?
  package let date: Located<LocalDate>?
  /// Percentage of the criteria that are met.
  package let rate: Double?
}
