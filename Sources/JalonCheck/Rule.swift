import JalonCore

/// What all rules have: an id, a severity, a page of the manual.
package protocol Rule: SendableMetatype {
  static var id: RuleID { get }
  /// The loudest that it reports, before site.yaml has its say: a warning unless said.
  static var severity: Severity { get }
  static var manual: RuleManual { get }
}

extension Rule {
  package static var severity: Severity { .warning }
}
