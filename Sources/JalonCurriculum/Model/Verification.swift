import JalonCore

/// Who of the operator confirmed a page, and when.
package struct Verification: Sendable {
  package let by: String?
  package let date: Located<LocalDate>?
}
