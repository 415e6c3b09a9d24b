import JalonCore

/// What the manual says of a rule (docs/rules, `jalon explain`).
package struct RuleManual: Sendable {
  /// What holds where the rule is kept, as a sentence.
  package let summary: LocalizedText
  /// Why, and what to do where it is not.
  package let reason: LocalizedText
  /// One file in which the rule does not hold, and the same once mended. A test reads both.
  package let example: Example
  /// Where the rule comes from: a standard, a law, a guide.
  package let source: String?

  package struct Example: Sendable {
    package let path: String
    package let wrong: String
    package let right: String
    /// Files that both need beside them, by path.
    package let besides: [String: String]

    /// - Parameter path: from the site's folder; a lesson unless said.
    package init(
      path: String = "content/modules/exemple/01-lecon.md", wrong: String, right: String,
      besides: [String: String] = [:]
    ) {
      self.path = path
      self.wrong = wrong
      self.right = right
      self.besides = besides
    }
  }

  package init(_ summary: LocalizedText, reason: LocalizedText, example: Example, source: String? = nil) {
    self.summary = summary
    self.reason = reason
    self.example = example
    self.source = source
  }
}
