import JalonCore

/// The keys of one kind of file, or of one kind of group inside a file.
package struct DataSchema: Sendable {
  /// In English and kebab case: the name of its JSON Schema.
  package let name: String
  package let summary: LocalizedText
  package let fields: [DataField]
  private let lookup: [String: Int]

  package init(_ name: String, fr french: String, en english: String, _ fields: [DataField]) {
    self.name = name
    self.fields = fields
    summary = LocalizedText(fr: french, en: english)
    var lookup: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      for spelling in field.spellings {
        // As written and as compared: most keys are found without folding.
        for key in [spelling, Spelling.key(spelling)] where lookup[key] == nil { lookup[key] = index }
      }
    }
    self.lookup = lookup
  }

  func index(of key: String) -> Int? {
    lookup[key] ?? lookup[Spelling.key(key)]
  }

  /// Spellings that more than one field claims: always empty in a schema without mistakes.
  package var ambiguousSpellings: [String] {
    fields.enumerated().flatMap { index, field in field.spellings.filter { self.index(of: $0) != index } }
  }

  var french: String { summary.french }
  var english: String { summary.english }
}
