import JalonCore

/// A rule that looks at the text of a data file, as it stands.
package protocol DataRule: Rule {
  static func diagnostics(forData file: SourceFile) -> [Diagnostic]
}
