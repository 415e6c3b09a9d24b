/// The name of a rule: what should hold, in kebab case; its first word is its family.
package struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let string: String

  package init(_ string: String) {
    self.string = string
  }

  package var description: String { string }

  package static func < (left: RuleID, right: RuleID) -> Bool { left.string < right.string }
}
