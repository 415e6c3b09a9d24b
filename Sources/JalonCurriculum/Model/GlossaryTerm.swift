import JalonCore

/// A word of the field, explained.
package struct GlossaryTerm: Sendable {
  package let term: Located<String>
  /// What an abbreviation stands for.
  package let expansion: String?
  package let definition: Located<String>?
  /// Words better not used for it.
  package let avoid: [Located<String>]
  /// Its first use on a page leads to its definition.
  package let isLinked: Bool
}
