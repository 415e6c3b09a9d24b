import JalonCore
import JalonCurriculum

/// A rule that looks at the words of one document; all of them share one `Prose`.
///
/// They are rules of French, asked of sites in French alone, and never errors: a remark on style keeps no site from
/// being published.
package protocol ProseRule: Rule {
  static func diagnostics(for prose: Prose, in document: InspectedDocument) -> [Diagnostic]
}
