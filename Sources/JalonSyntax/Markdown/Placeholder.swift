/// `{{fait:acre-delai}}`, `{{terme:RQTH}}` or `{{mot:RQTH}}` in a text.
package struct Placeholder: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case fact
    /// A word of the glossary, linked here.
    case term
    /// A word of the glossary, not linked here.
    case word
  }

  package let kind: Kind
  package let name: String
  /// Bytes of the text, braces included.
  package let range: Range<Int>

  /// The placeholders of a stretch of text, in order. What stands between braces and is none of them is plain text.
  package static func all(in text: ArraySlice<UInt8>) -> [Placeholder] {
    guard var index = Self.firstBrace(in: text) else { return [] }
    var found: [Placeholder] = []
    while index + 1 < text.endIndex {
      guard text[index] == UInt8(ascii: "{"), text[index + 1] == UInt8(ascii: "{"),
        let end = end(from: index + 2, in: text)
      else {
        index += 1
        continue
      }
      if let placeholder = Placeholder(text[index + 2..<end], range: index..<end + 2) { found.append(placeholder) }
      index = end + 2
    }
    return found
  }

  private static func firstBrace(in text: ArraySlice<UInt8>) -> Int? {
    text.withUnsafeBufferPointer { bytes in bytes.firstIndex(of: UInt8(ascii: "{")).map { $0 + text.startIndex } }
  }

  private init?(_ inside: ArraySlice<UInt8>, range: Range<Int>) {
    guard let colon = inside.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    switch Self.trimmed(String(decoding: inside[..<colon], as: UTF8.self)) {
    case "fait", "fact": kind = .fact
    case "terme", "term": kind = .term
    case "mot", "word": kind = .word
    default: return nil
    }
    name = Self.trimmed(String(decoding: inside[(colon + 1)...], as: UTF8.self))
    self.range = range
  }

  // A name is short: a brace that nothing closes within 100 bytes is text.
  private static func end(from start: Int, in text: ArraySlice<UInt8>) -> Int? {
    var index = start
    while index + 1 < text.endIndex, index - start < 100 {
      if text[index] == UInt8(ascii: "}"), text[index + 1] == UInt8(ascii: "}") { return index }
      if text[index] == UInt8(ascii: "{") { return nil }
      index += 1
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    var view = text[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
