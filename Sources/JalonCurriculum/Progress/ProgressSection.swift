/// A part of progress.json whose entries hold registers by name.
package enum ProgressSection: String, CaseIterable, Sendable {
  case lessons, questions, worksheets, checklists, plan, sessions, confidence
}
