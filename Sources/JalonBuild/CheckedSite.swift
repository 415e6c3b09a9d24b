import JalonCore
import JalonOutput

/// A site that is ready to be written, if no diagnostic is an error.
package struct CheckedSite: Sendable {
  package let edition: Edition?
  package let diagnostics: [Diagnostic]
}
