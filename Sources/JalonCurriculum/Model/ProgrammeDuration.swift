import JalonCore

/// How long a programme lasts, and when one may begin.
package struct ProgrammeDuration: Sendable {
  package let months: Int?
  /// It may be shorter.
  package let isMaximum: Bool
  package let text: Located<String>?
  package let entries: Entries?

  package enum Entries: String, Sendable, CaseIterable {
    case permanent
    case byGroup = "by_group"
  }
}
