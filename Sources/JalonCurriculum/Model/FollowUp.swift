import JalonCore

/// follow-ups/<follow-up>.yaml: the steps of a request that a learner dates and ticks on their own device.
package struct FollowUp: Sendable {
  /// The name of its file.
  package let id: String
  package let title: Located<String>?
  package let summary: Located<String>?
  package let steps: [Step]
  package let contacts: [Contact]
  /// Slugs of the modules whose page leads here.
  package let modules: [Located<String>]
  /// Ids of the programmes whose page leads here.
  package let programmes: [Located<String>]

  package struct Step: Sendable {
    package let id: Located<String>
    package let title: Located<String>?
    package let text: Located<String>?
    /// How long it usually takes, in words.
    package let delay: Located<String>?
    /// Only some requests go through it: an appeal, papers asked for later.
    package let isOptional: Bool
    /// The path of a content file, or an address of the site.
    package let lesson: Located<String>?
  }
}
