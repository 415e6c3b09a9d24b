import JalonCore

/// A text of a GIFT file, its escapes undone.
package struct GIFTText: Sendable {
  package var text: String
  package var format: Format?
  package let range: SourceRange

  /// What a text says of itself: `[markdown]`. Without a word, an answer is written as its question is.
  package enum Format: String, CaseIterable, Sendable {
    case moodle, html, plain, markdown
  }

  package init(_ text: String, _ format: Format? = nil, at range: SourceRange = .start(of: ProjectPath(""))) {
    self.text = text
    self.format = format
    self.range = range
  }
}

// Where it stands is no part of what it says.
extension GIFTText: Hashable {
  package static func == (left: GIFTText, right: GIFTText) -> Bool {
    left.text == right.text && left.format == right.format
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(format)
  }
}
