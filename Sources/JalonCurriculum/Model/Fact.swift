import JalonCore

/// A figure of law, money or time, with where it comes from and how long it holds.
package struct Fact: Sendable {
  package let id: Located<String>
  package let label: Located<String>?
  package let value: Located<String>?
  package let unit: String?
  package let source: Source?
  /// The official page, shown instead of a number that is not published.
  package let official: Source?
  package let validAsOf: Located<LocalDate>?
  package let reviewBy: Located<LocalDate>?
  package let status: FactStatus
}
