import JalonCore
import JalonCurriculum

/// A rule that looks at one document while its tree lives.
package protocol DocumentRule: SendableMetatype {
  static var id: RuleID { get }
  static func diagnostics(for document: InspectedDocument) -> [Diagnostic]
}
