import JalonCore

extension RuleID {
  /// A worksheet carries an id of its own.
  package static let worksheetIDPresent = RuleID("worksheet-id-present")
}
