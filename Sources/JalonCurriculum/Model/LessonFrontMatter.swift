import JalonCore

/// What the head of a lesson says; nothing is needed.
package struct LessonFrontMatter: Sendable {
  package let title: Located<String>?
  package let summary: Located<String>?
  /// Minutes: `durée`, or the Carpentries' `teaching` and `exercises` together.
  package let duration: Located<Int>?
  package let isDraft: Bool
  /// Its page counts right answers, when the learner asks for it.
  package let hasScore: Bool
  /// Addresses that it had before.
  package let aliases: [Located<String>]
  /// The Carpentries' lists, when they stand in the front matter.
  package let questions: [Located<String>]
  package let objectives: [Located<String>]
  package let keyPoints: [Located<String>]
  /// Words of the glossary that its page does not link.
  package let noGlossary: [Located<String>]
}
