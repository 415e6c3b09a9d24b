import JalonCore

/// How one enters a programme.
package struct Admission: Sendable {
  package let level: Located<String>?
  package let criteria: [Entry]
  package let how: Located<String>?
  package let papers: [Located<String>]
  package let delay: Located<String>?
  package let next: Located<String>?
}
