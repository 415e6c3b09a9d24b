import JalonCore
import JalonSyntax

/// A rule that looks at one document while its tree lives.
package protocol DocumentRule: SendableMetatype {
  static var id: RuleID { get }
  static func diagnostics(for document: Document, in file: SourceFile) -> [Diagnostic]
}
