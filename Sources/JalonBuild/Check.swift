import JalonCore

/// What is to be mended in a site; nothing is written but what `applyFixes` is asked for.
public struct Check: Sendable {
  private let options: BuildOptions
  private let rules: Set<String>

  /// - Parameter rules: ids of the only rules to tell of; empty: all.
  public init(_ options: BuildOptions, rules: [String] = []) {
    self.options = options
    self.rules = Set(rules)
  }

  /// - Throws: `FileSystemError` when the machine refuses.
  public func run() async throws -> CheckReport {
    let diagnostics = try await Build(options).check().diagnostics
    return CheckReport(
      diagnostics: diagnostics.filter { rules.isEmpty || rules.contains($0.rule.string) }, isWhole: !rules.isEmpty,
      site: options.site)
  }
}
