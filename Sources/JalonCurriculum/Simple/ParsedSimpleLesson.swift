import JalonCore

/// A lesson's plain-language version as it was read.
package struct ParsedSimpleLesson: Sendable {
  package let frontMatter: SimpleFrontMatter
  package let document: ParsedDocument
  /// Nil: never recorded.
  package let record: SimpleRecord?
  /// Of the lesson's words as they are now; empty if there is no lesson.
  package let lessonDigest: String
}
