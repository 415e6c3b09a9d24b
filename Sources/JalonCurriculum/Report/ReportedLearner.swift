import JalonCore

/// Someone of whom a report speaks, by a code.
package struct ReportedLearner: Sendable {
  package let code: String
  /// Nil where the report is on one cohort.
  package let cohort: String?
  /// The cohort's first day: nobody is missed before it.
  package let start: LocalDate?
  /// Nil where no file was received.
  package let progress: Progress?

  package init(code: String, cohort: String? = nil, start: LocalDate? = nil, progress: Progress?) {
    self.code = code
    self.cohort = cohort
    self.start = start
    self.progress = progress
  }
}
