import JalonCore

/// The smallest page of a module.
package struct Lesson: Sendable {
  package let module: String
  package let slug: String
  package let title: String
  package let summary: String?
  /// Reading time: the author's, else one minute for a thousand bytes of text (about 170 words).
  package let minutes: Int
  /// Right answers are counted, if the learner asks.
  package let hasScore: Bool
  /// What its head asks, promises and sums up.
  package let lists: LessonLists?
  package let document: ResolvedDocument
  /// With its notes for trainers, where it has some and the site publishes them.
  package let trainerDocument: ResolvedDocument?
  /// Its plain-language version.
  package let simple: SimpleLesson?

  /// As learners' files named it at its former addresses, the latest first as its author wrote them.
  package let formerIDs: [String]

  /// As a learner's file names it.
  package var id: String { "\(module)/\(slug)" }

  package var address: SiteAddress { SiteAddresses.lesson(module, slug) }
}
