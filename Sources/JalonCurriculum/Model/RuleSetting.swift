import JalonCore

/// What site.yaml makes of a rule.
package struct RuleSetting: Sendable {
  package let rule: Located<RuleID>
  /// Nil: the rule is off.
  package let severity: Severity?
}
