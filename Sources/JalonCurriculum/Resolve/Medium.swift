import JalonCore
import JalonSyntax

/// A file beside the lessons that a document speaks of, as pages print it.
package struct Medium: Hashable, Sendable {
  package let source: ProjectPath
  /// In bytes.
  package let weight: Int
  /// Nil for what is no picture.
  package let imageSize: ImageSize?

  package var format: MediaFormat? { MediaFormat(of: source) }
}
