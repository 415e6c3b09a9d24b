import JalonCore

/// What the head of a lesson's plain-language version says; what it leaves out is the lesson's.
package struct SimpleFrontMatter: Sendable {
  package let title: Located<String>?
  package let summary: Located<String>?
  package let duration: Located<Int>?
  package let isDraft: Bool
  package let falcReview: FalcReview?
  /// Words of the glossary that its page does not link.
  package let noGlossary: [Located<String>]
}
