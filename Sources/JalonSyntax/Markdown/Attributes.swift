import JalonCore

/// What stands between braces: `{#id .class key="value"}` (Pandoc's attribute syntax).
package struct Attributes: Hashable, Sendable {
  package var id: String?
  package var classes: [String] = []
  package var values: [Pair] = []

  package struct Pair: Hashable, Sendable {
    package let key: String
    package let value: String
  }

  package init() {}

  /// The value of a key under any of its spellings; accents and case are forgiven.
  package func value(_ spellings: String...) -> String? {
    let wanted = spellings.map(Folding.key)
    return values.last { wanted.contains(Folding.key($0.key)) }?.value
  }

  /// Reads what stands between the braces; nil if it is not a list of attributes.
  package init?(parsing text: some StringProtocol) {
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "," }
      guard let first = rest.first else { return }
      switch first {
      case "#", ".":
        let word = rest.dropFirst().prefix { !$0.isWhitespace && $0 != "#" && $0 != "." && $0 != "=" && $0 != "}" }
        guard !word.isEmpty else { return nil }
        if first == "#" { id = String(word) } else { classes.append(String(word)) }
        rest = rest.dropFirst(1 + word.count)
      default:
        let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "}" }
        rest = rest.dropFirst(key.count)
        guard !key.isEmpty, rest.first == "=" else { return nil }
        rest = rest.dropFirst()
        guard let value = Self.readValue(from: &rest) else { return nil }
        values.append(Pair(key: String(key), value: value))
      }
    }
  }

  private static func readValue(from rest: inout Substring) -> String? {
    let closers: [Character: Character] = ["\"": "\"", "'": "'", "«": "»", "“": "”"]
    guard let opener = rest.first else { return nil }
    guard let closer = closers[opener] else {
      let word = rest.prefix { !$0.isWhitespace && $0 != "}" }
      rest = rest.dropFirst(word.count)
      return word.isEmpty ? nil : String(word)
    }
    let body = rest.dropFirst()
    guard let end = body.firstIndex(of: closer) else { return nil }
    let value = String(body[..<end])
    rest = body[body.index(after: end)...]
    return opener == "«" ? value.trimmingSpaces() : value
  }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
