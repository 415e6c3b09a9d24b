import JalonCore

/// A lesson in plain language: the same lesson for a learner's file, a page of its own for a reader.
package struct SimpleLesson: Sendable {
  package let address: SiteAddress
  package let title: String
  package let summary: String?
  package let minutes: Int
  package let document: ResolvedDocument
  package let falcReview: FalcReview?
  /// Nil: never recorded.
  package let record: SimpleRecord?
  /// Of the lesson's words as they are now.
  package let lessonDigest: String
  /// The lesson's own fingerprints of the questions that both ask: an answer to one is an answer to the other.
  package let fingerprints: [String: QuestionFingerprint]
}
