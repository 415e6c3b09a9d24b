import JalonCore

/// A key of a data file: its names, its kind and what it is for, said once for the decoder, the messages and the
/// JSON Schema.
package struct DataField: Sendable {
  /// In English and snake case.
  package let name: String
  /// In French: the spelling that messages suggest.
  package let french: String
  /// Other ways to write it, in either language.
  package let others: [String]
  package let kind: DataKind
  package let presence: Presence
  package let summary: LocalizedText

  package enum Presence: Sendable {
    case required, recommended, optional
  }

  package init(
    _ name: String, _ french: String, or others: [String] = [], _ kind: DataKind, _ presence: Presence = .optional,
    fr frenchSummary: String, en englishSummary: String
  ) {
    self.name = name
    self.french = french
    self.others = others
    self.kind = kind
    self.presence = presence
    summary = LocalizedText(fr: frenchSummary, en: englishSummary)
  }

  /// Every way to write it, in French first.
  var spellings: [String] { [french, name] + others }

  /// The key as a message in each language writes it.
  var label: LocalizedText { LocalizedText(fr: french, en: name) }
}
