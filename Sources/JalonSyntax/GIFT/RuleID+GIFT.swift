import JalonCore

extension RuleID {
  /// A file of questions is well-formed GIFT: braces and names are closed, numbers are numbers, matches have arrows.
  package static let giftSyntaxValid = RuleID("gift-syntax-valid")
  /// A backslash stands before a character that GIFT lets one escape: `~ = # { } : \` or `n`.
  package static let giftEscapeKnown = RuleID("gift-escape-known")
  /// What a file of questions says, Jalon knows: no weights, no categories, no wildcards.
  package static let giftFeatureKnown = RuleID("gift-feature-known")
}
