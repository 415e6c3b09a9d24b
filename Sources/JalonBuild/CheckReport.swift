import JalonCore

/// What a check found.
public struct CheckReport: Sendable {
  package let diagnostics: [Diagnostic]
  /// Whether each place is told, where a rule speaks of many in a file.
  private let isWhole: Bool
  private let site: String

  package init(diagnostics: [Diagnostic], isWhole: Bool = false, site: String) {
    self.diagnostics = diagnostics
    self.isWhole = isWhole
    self.site = site
  }

  /// Names of the formats that `text` knows.
  public static let formats = ReportFormat.allCases.map(\.rawValue)

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  public var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }

  public func text(format: String, in language: MessageLanguage, isColoured: Bool) -> String {
    let format = ReportFormat(rawValue: format) ?? .text
    let report = format.report(isColoured: isColoured).text(
      for: isWhole ? diagnostics : Abridgement.of(diagnostics), language: language.language, file: SiteFolder.file(site)
    )
    guard case .text = format else { return report }
    return report + DiagnosticCount(diagnostics).text[language] + ".\n"
  }

  /// Makes the edits that are certain; each file is replaced whole, its other bytes unchanged.
  /// - Returns: how many edits were made.
  /// - Throws: `FileSystemError` when a file cannot be written.
  public func applyFixes() throws -> Int {
    let folder = OutputFolder(path: site)
    let fixes = Dictionary(grouping: diagnostics.flatMap(\.fixIts), by: \.range.path)
    var count = 0
    for (path, fixes) in fixes.sorted(by: { $0.key < $1.key }) where path.isInside("content") {
      guard var bytes = folder.read(path.string) else { continue }
      // From the end, so that an edit does not move those before it; one that overlaps another waits for the next run.
      var limit = bytes.count + 1
      for fix in fixes.sorted(by: { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }) {
        guard fix.range.bytes.upperBound < limit || fix.range.bytes.upperBound == limit && fix.range.bytes.isEmpty,
          fix.range.bytes.upperBound <= bytes.count
        else { continue }
        bytes.replaceSubrange(fix.range.bytes, with: Array(fix.replacement.utf8))
        limit = fix.range.bytes.lowerBound
        count += 1
      }
      let draft = path.string + ".jalon-fix"
      try folder.write(bytes, to: draft)
      try folder.givePermissions(of: path.string, to: draft)
      try folder.rename(draft, of: folder, to: path.string)
    }
    return count
  }
}
