import JalonCore

/// A link or an image as written, before anyone knows where it leads.
package struct ParsedLink: Sendable {
  /// Its number among the document's links and images.
  package let number: Int
  package let destination: Destination
  package let isImage: Bool
  package let range: SourceRange

  package enum Destination: Hashable, Sendable {
    case anchor(String)
    case path(String, anchor: String?)
  }
}
