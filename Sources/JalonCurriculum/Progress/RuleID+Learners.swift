import JalonCore

extension RuleID {
  /// A learner's code is short, and no one's name; the list of learners has no column for names or addresses.
  package static let learnerCodeValid = RuleID("learner-code-valid")

  /// A code stands once in a cohort's list.
  package static let learnerCodeUnique = RuleID("learner-code-unique")

  /// A secret is 32 bytes in base64url, and whoever publishes has one.
  package static let learnerSecretValid = RuleID("learner-secret-valid")

  /// A secret opens one learner's file, in all cohorts.
  package static let learnerSecretUnique = RuleID("learner-secret-unique")

  /// Whoever publishes has agreed, on a day that is written down.
  package static let learnerAgreementDated = RuleID("learner-agreement-dated")

  /// The list of learners and each progress file can be read, and belong to this site and to that learner.
  package static let learnerFileReadable = RuleID("learner-file-readable")

  /// Private files are outside the output, closed to other accounts, and unknown to git.
  package static let learnerFilesPrivate = RuleID("learner-files-private")
}
