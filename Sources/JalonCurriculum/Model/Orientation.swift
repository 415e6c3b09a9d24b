import JalonCore

/// orientation.yaml: the questions that help a person choose a programme, and what else there is.
package struct Orientation: Sendable {
  package let path: ProjectPath
  package let summary: Located<String>?
  package let questions: [Question]
  package let otherWays: [OtherWay]
  /// What to do where nothing fits.
  package let none: Located<String>?

  package struct Question: Sendable {
    package let id: Located<String>
    package let text: Located<String>?
    package let help: Located<String>?
    /// More than one answer may be given.
    package let isSeveral: Bool
    package let answers: [Answer]
  }

  package struct Answer: Sendable {
    package let id: Located<String>
    package let text: Located<String>?
  }

  /// Something that is no programme of this site, and suits some answers.
  package struct OtherWay: Sendable {
    package let title: Located<String>?
    package let text: Located<String>?
    package let conditions: [Condition]
    /// The path of a content file, or an address of the site.
    package let target: Located<String>?
    /// A partner's id.
    package let partner: Located<String>?
    package let range: SourceRange
  }

  package struct Condition: Sendable {
    package let question: Located<String>?
    package let answers: [Located<String>]
    package let range: SourceRange
  }
}
