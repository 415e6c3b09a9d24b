/// A word, a number or a mark of a text.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number
    /// `{{fait:…}}`, `{{terme:…}}`.
    case placeholder
    case code
    /// A web or e-mail address.
    case address
    /// `.`, `?`, `!`, `…`, alone or several.
    case stop
    case comma, semicolon, colon, dash
    case openQuote, closeQuote, openParenthesis, closeParenthesis
    /// Any other sign: `€`, `%`, `&`, `/`.
    case symbol
  }

  package let kind: Kind
  private let start: Int32
  private let end: Int32
  private let coreStart: Int32
  /// What the lexicon knows of it.
  package internal(set) var traits: WordTraits
  /// `WordHash` of the word, without its elision, in lower case.
  package internal(set) var hash: UInt64

  init(_ kind: Kind, _ range: Range<Int>, coreStart: Int? = nil, traits: WordTraits = [], hash: UInt64 = 0) {
    self.kind = kind
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
    self.coreStart = Int32(truncatingIfNeeded: coreStart ?? range.lowerBound)
    self.traits = traits
    self.hash = hash
  }

  /// In `Prose.bytes`.
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// The word after its elision: « impôt » of « l'impôt ».
  package var core: Range<Int> { Int(coreStart)..<Int(end) }

  /// Counted as a word.
  package var isWord: Bool { kind.rawValue <= Kind.address.rawValue }
}
