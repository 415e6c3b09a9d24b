import JalonCore

/// What the other stages need of a Markdown body once its tree is gone.
package struct ParsedDocument: Sendable {
  package let path: ProjectPath
  /// SHA-256 of the file, and of the banks of questions in it, in hexadecimal.
  package let digest: String
  /// The first level-one heading; a page without `title` is named by it.
  package let mainHeading: String?
  package let anchors: Anchors
  /// Links and images that lead into the site, in reading order.
  package let links: [ParsedLink]
  package let facts: [Located<String>]
  package let terms: [Located<String>]
  package let questions: [Question]
  package let worksheets: [Activity]
  package let checklists: [Activity]
  /// Ways out of its module that it offers.
  package let exits: ModuleExits
  /// Bytes of text, for a reading time where the author gives none.
  package let textLength: Int

  /// Nil where nothing is for trainers alone; the rest of this summary then leaves the notes out.
  package let trainerEdition: TrainerEdition?

  /// A question as a learner's file remembers it.
  package struct Question: Sendable {
    package let id: Located<String>
    /// Nil where what stands there is no question yet.
    package let fingerprint: QuestionFingerprint?
    /// Its kind, how many choices it has and which are right: equal for two wordings of one question.
    package let shape: String
    /// What it asks, before typography, without markup.
    package let stem: String
  }

  /// A worksheet or a checklist.
  package struct Activity: Sendable {
    package let id: Located<String>
    package let title: String?
    package let isPrivate: Bool
  }
}
