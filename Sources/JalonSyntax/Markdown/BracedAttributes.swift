/// The braces of an opening line, and what stands around them.
struct BracedAttributes {
  let before: Substring
  let inside: Substring
  let after: Substring
  let isClosed: Bool

  /// Finds the first braces of a line that are no `{{fait:…}}`; nil for none.
  init?(in text: Substring) {
    guard let open = Self.opening(in: text) else { return nil }
    before = text[..<open].trimmed
    let start = text.index(after: open)
    let end = Self.closing(of: text[start...])
    isClosed = end != nil
    inside = text[start..<(end ?? text.endIndex)]
    after = end.map { text[text.index(after: $0)...].trimmed } ?? ""
  }

  private static func opening(in text: Substring) -> Substring.Index? {
    var index = text.startIndex
    while let brace = text[index...].firstIndex(of: "{") {
      let next = text.index(after: brace)
      guard next < text.endIndex, text[next] == "{" else { return brace }
      index = text.index(after: next)
    }
    return nil
  }

  // The first brace outside of quotes; where a quote is never closed, the last one.
  private static func closing(of text: Substring) -> Substring.Index? {
    var quote: Character?
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      if quote == nil, character == "}" { return index }
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "«" {
        quote = character == "«" ? "»" : character
      }
      index = text.index(after: index)
    }
    return text.lastIndex(of: "}")
  }
}
