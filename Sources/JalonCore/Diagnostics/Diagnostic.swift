/// What an author is told: which rule does not hold, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  package var rule: RuleID
  package var severity: Severity
  /// The smallest stretch of text concerned; nil for the whole site.
  package var range: SourceRange?
  /// A headline: the specific word first, no full stop.
  package var summary: LocalizedText
  /// What to do, in a sentence or two.
  package var explanation: LocalizedText?
  package var notes: [Note]
  package var fixIts: [FixIt]

  package init(
    _ rule: RuleID, _ severity: Severity, at range: SourceRange?, _ summary: LocalizedText,
    explanation: LocalizedText? = nil, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.summary = summary
    self.explanation = explanation
    self.notes = notes
    self.fixIts = fixIts
  }
}

extension Diagnostic: Comparable {
  /// By file, then place, then rule: the order in which an author reads.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let leftPath = left.range?.path.string ?? ""
    let rightPath = right.range?.path.string ?? ""
    if leftPath != rightPath { return leftPath < rightPath }
    let leftStart = left.range?.bytes.lowerBound ?? 0
    let rightStart = right.range?.bytes.lowerBound ?? 0
    if leftStart != rightStart { return leftStart < rightStart }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.summary.english < right.summary.english
  }
}
