import JalonCore

/// What stands between braces: `{#id .class key="value"}` (Pandoc's attribute syntax; kramdown's `{: .class}` too).
package struct Attributes: Hashable, Sendable {
  package var id: String?
  package var classes: [String] = []
  package var values: [Pair] = []

  package struct Pair: Hashable, Sendable {
    package let key: String
    package let value: String
  }

  package init() {}

  /// Reads what stands between the braces; nil if it is not a list of attributes.
  package init?(parsing text: some StringProtocol) {
    var reader = AttributesReader(text)
    guard reader.read().isEmpty else { return nil }
    self = reader.attributes
  }

  package var isEmpty: Bool { id == nil && classes.isEmpty && values.isEmpty }

  /// The value of a key under any of its spellings; accents and case are forgiven.
  package func value(_ spellings: String...) -> String? {
    let wanted = spellings.map(Folding.key)
    return values.last { wanted.contains(Folding.key($0.key)) }?.value
  }
}
