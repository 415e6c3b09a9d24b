/// A way of telling authors what to mend.
package protocol DiagnosticReport {
  /// The whole report.
  /// - Parameter file: reads a source file again, for lines and excerpts; nil if it is gone.
  func text(for diagnostics: [Diagnostic], language: Language, file: (ProjectPath) -> SourceFile?) -> String
}

/// A report by its name on the command line.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, sarif, github

  package func report(isColoured: Bool = false) -> any DiagnosticReport {
    switch self {
    case .text: TextReport(isColoured: isColoured)
    case .json: JSONReport()
    case .sarif: SARIFReport()
    case .github: GitHubReport()
    }
  }
}
