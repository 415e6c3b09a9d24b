import JalonCore

/// What the head of a free page says.
package struct PageFrontMatter: Sendable {
  package let title: Located<String>?
  package let summary: Located<String>?
  package let isDraft: Bool
  /// Addresses that it had before.
  package let aliases: [Located<String>]
}
