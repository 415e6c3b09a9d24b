import JalonCore

/// What was read of a file, and all that its author is told; nil where nothing could be read.
package struct Parsed<Value: Sendable>: Sendable {
  package let value: Value?
  package let diagnostics: [Diagnostic]
}
