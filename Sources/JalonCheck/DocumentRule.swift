import JalonCore
import JalonSyntax

/// A rule that looks at one document while its tree lives.
package protocol DocumentRule {
  static var id: RuleID { get }
  static func diagnostics(for document: Document, in file: SourceFile) -> [Diagnostic]
}
