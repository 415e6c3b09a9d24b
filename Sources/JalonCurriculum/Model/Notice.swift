import JalonCore

/// A warning on a programme's page, until a date.
package struct Notice: Sendable {
  package let text: Located<String>
  package let until: Located<LocalDate>?
}
