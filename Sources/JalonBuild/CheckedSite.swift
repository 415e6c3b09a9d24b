import JalonCore
import JalonCurriculum
import JalonOutput

/// A site that is ready to be written, if no diagnostic is an error.
package struct CheckedSite: Sendable {
  package let site: Site
  package let edition: Edition?
  package let diagnostics: [Diagnostic]
}
