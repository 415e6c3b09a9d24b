import JalonCore
import JalonCurriculum

/// A rule that looks at one document while its tree lives.
package protocol DocumentRule: Rule {
  static func diagnostics(for document: InspectedDocument) -> [Diagnostic]
}
