import JalonCore

extension RuleID {
  /// A data file or a front matter can be read line by line.
  package static let dataSyntaxValid = RuleID("data-syntax-valid")
  /// Every key is one that Jalon reads.
  package static let dataKeyKnown = RuleID("data-key-known")
  /// A key is written once.
  package static let dataKeyUnique = RuleID("data-key-unique")
  /// The keys that are needed are there, with a value.
  package static let dataKeyPresent = RuleID("data-key-present")
  /// A value is of the kind that its key asks for.
  package static let dataTypeMatches = RuleID("data-type-matches")
  /// A date or an hour exists and is written in full.
  package static let dataDateValid = RuleID("data-date-valid")
  /// A value is one of those that its key allows.
  package static let dataValueKnown = RuleID("data-value-known")
  /// Data is nested at most 64 deep.
  package static let dataNestingLimited = RuleID("data-nesting-limited")
  /// No value refers to another by an anchor and an alias, or carries a tag.
  package static let dataAliasAbsent = RuleID("data-alias-absent")
  /// A value that YAML would misread stands between quotation marks.
  package static let dataValueQuoted = RuleID("data-value-quoted")
  /// A file's text is UTF-8, without invisible control characters.
  package static let textEncodingValid = RuleID("text-encoding-valid")
  /// A front matter that is opened by `---` is closed by `---`.
  package static let frontMatterClosed = RuleID("front-matter-closed")
  /// A front matter is written in YAML, between two lines `---`.
  package static let frontMatterYAML = RuleID("front-matter-yaml")
}
