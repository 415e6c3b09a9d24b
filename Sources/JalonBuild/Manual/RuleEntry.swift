import JalonCheck
import JalonCore

/// What the manual says of one rule, whether a stage that reads reports it or a rule of `AllRules`.
package struct RuleEntry: Sendable {
  package let id: RuleID
  /// The loudest that it is reported with, before site.yaml has its say.
  package let severity: Severity
  /// What holds, as a sentence.
  package let summary: LocalizedText
  /// Why, and what to do where it does not.
  package let advice: LocalizedText
  package let example: RuleManual.Example?
  /// A standard, a law, a guide.
  package let source: String?
  /// False where a comment of the file must not silence it: the file was not read whole, or the comment is what is wrong.
  package let canBeSuppressed: Bool

  package init(
    _ id: String, _ severity: Severity, _ summary: LocalizedText, advice: LocalizedText,
    example: RuleManual.Example? = nil, source: String? = nil, canBeSuppressed: Bool = true
  ) {
    self.id = RuleID(id)
    self.severity = severity
    self.summary = summary
    self.advice = advice
    self.example = example
    self.source = source
    self.canBeSuppressed = canBeSuppressed
  }

  package init(_ rule: any Rule.Type) {
    self.init(
      rule.id.string, rule.severity, rule.manual.summary, advice: rule.manual.reason, example: rule.manual.example,
      source: rule.manual.source)
  }

  /// The first word of the id.
  package var family: String { String(id.string.prefix { $0 != "-" }) }
}
