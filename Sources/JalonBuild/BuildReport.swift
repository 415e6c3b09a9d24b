import JalonCore

/// What a build did, and what authors should mend.
public struct BuildReport: Sendable {
  package let diagnostics: [Diagnostic]
  /// Nil when an error kept the site from being written.
  package let summary: WriteSummary?
  /// HTML pages of the site.
  package let pageCount: Int
  /// Absolute path of the output folder.
  public let output: String

  package func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }

  /// Whether some diagnostic is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  public var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }
}
