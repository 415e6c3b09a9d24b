/// Where a text stands in its document, for what may be written there: a link has no place in a label, nor in a link.
package struct TextPlace: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let link = TextPlace(rawValue: 1)
  package static let heading = TextPlace(rawValue: 2)
  package static let headerCell = TextPlace(rawValue: 4)
  /// What an image says to who does not see it: no markup at all.
  package static let alternative = TextPlace(rawValue: 8)
  /// Someone's words.
  package static let quote = TextPlace(rawValue: 16)
  /// A block that is answered, filled or ticked, where a script may move what is printed.
  package static let activity = TextPlace(rawValue: 32)
  /// A line of its list: the label of a control.
  package static let label = TextPlace(rawValue: 64)
  /// In another language than the page: its words are none of the glossary's.
  package static let otherLanguage = TextPlace(rawValue: 128)
}
