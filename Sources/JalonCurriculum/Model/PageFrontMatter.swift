import JalonCore

/// What the head of a free page says.
package struct PageFrontMatter: Sendable {
  package let title: Located<String>?
  package let summary: Located<String>?
  package let audience: Audience
  package let isDraft: Bool
  /// Addresses that it had before.
  package let aliases: [Located<String>]
  /// Words of the glossary that its page does not link.
  package let noGlossary: [Located<String>]
}
