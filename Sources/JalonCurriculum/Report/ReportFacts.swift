import JalonCore

/// What a report needs to know of a site: the same for the command and for the page in a browser (docs/report.md).
package struct ReportFacts: Sendable {
  /// The site's id, as learners' files name it.
  package let site: String
  package let rules: OutreachRules
  package let modules: [Module]
  package let workshops: [Workshop]
  package let questions: [Question]
  /// Ids of the worksheets and checklists that stay on the learner's device.
  package let privateActivities: [String]

  package init(
    site: String, rules: OutreachRules, modules: [Module] = [], workshops: [Workshop] = [], questions: [Question] = [],
    privateActivities: [String] = []
  ) {
    self.site = site
    self.rules = rules
    self.modules = modules
    self.workshops = workshops
    self.questions = questions
    self.privateActivities = privateActivities
  }

  package struct Module: Sendable {
    package let id: String
    package let title: String
    /// For each lesson its id, then those that it had before.
    package let lessons: [[String]]
  }

  package struct Workshop: Sendable {
    package let id: String
    package let title: String
    package let sessions: [Session]
  }

  package struct Session: Sendable {
    package let uid: String
    /// In the workshop's zone: `2027-03-02T10:00`.
    package let start: String
    package let isCancelled: Bool
  }

  package struct Question: Sendable {
    package let id: String
    package let title: String
    /// The module's id.
    package let module: String
    package let fingerprint: String
  }
}
