import JalonCore

/// Someone of a cohort, known here by a code alone.
package struct Learner: Hashable, Sendable {
  package var code: String
  /// Nil where no personal link was made.
  package var secret: LearnerSecret?
  package var status: Status
  /// Whether the learner wants the published copy.
  package var publish: Bool
  package var agreedOn: LocalDate?

  package init(
    code: String, secret: LearnerSecret? = nil, status: Status = .active, publish: Bool = false,
    agreedOn: LocalDate? = nil
  ) {
    self.code = code
    self.secret = secret
    self.status = status
    self.publish = publish
    self.agreedOn = agreedOn
  }

  package enum Status: Hashable, Sendable {
    case active
    /// The link was withdrawn: what was published goes at the next build.
    case revoked
  }

  /// The secret to publish with; nil unless active, willing, and agreed on a known day.
  package var publishingSecret: LearnerSecret? {
    status == .active && publish && agreedOn != nil ? secret : nil
  }
}
