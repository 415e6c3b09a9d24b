import JalonCore

/// Reads a list of attributes word by word, and goes on after a word that is none.
struct AttributesReader {
  private(set) var attributes = Attributes()
  private var rest: Substring
  private var problems: [Problem] = []
  /// Whether the last value stood without quotes, so that a lone word after it was most likely meant as part of it.
  private var isAfterBareValue = false

  /// A word that is no attribute.
  enum Problem: Hashable {
    /// A quote that nothing closes.
    case openQuote(Substring)
    /// A lone word after `key=value` without quotes: `titre=Mon prix`.
    case unquoted(key: Substring, value: String)
    /// A lone word: `privé`.
    case word(Substring)
    /// `#`, `.`, `=x`, `titre=`.
    case incomplete(Substring)
  }

  init(_ text: some StringProtocol) {
    rest = Substring(text)
    // kramdown's `{: .challenge}`
    if rest.first == ":" { rest.removeFirst() }
  }

  /// Reads to the end; empty when every word is an attribute.
  mutating func read() -> [Problem] {
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      guard let first = rest.first else { return problems }
      if first == "#" || first == "." { readName(first) } else { readPair() }
    }
  }

  private mutating func readName(_ sign: Character) {
    let word = rest.dropFirst().prefix { !$0.isWhitespace && $0 != "#" && $0 != "." && $0 != "=" && $0 != "}" }
    isAfterBareValue = false
    if word.isEmpty {
      problems.append(.incomplete(rest.prefix(1)))
    } else if sign == "#" {
      attributes.id = String(word)
    } else {
      attributes.classes.append(String(word))
    }
    rest = rest.dropFirst(1 + word.count)
  }

  private mutating func readPair() {
    let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "}" }
    let start = rest
    rest = rest.dropFirst(key.count)
    guard rest.first == "=", !key.isEmpty else {
      if key.isEmpty { rest = rest.drop { !$0.isWhitespace } }
      return readLoneWord(start[..<rest.startIndex])
    }
    rest = rest.dropFirst()
    guard let opener = rest.first, !opener.isWhitespace else {
      return problems.append(.incomplete(start[..<rest.startIndex]))
    }
    if let closers = Self.closers[opener] {
      readQuoted(key, opener, closers)
    } else {
      let word = rest.prefix { !$0.isWhitespace && $0 != "}" }
      rest = rest.dropFirst(max(1, word.count))
      add(key, String(word))
      isAfterBareValue = true
    }
  }

  private mutating func readLoneWord(_ word: Substring) {
    guard isAfterBareValue, let last = attributes.values.popLast() else {
      return problems.append(word.first == "=" || word.first == "}" ? .incomplete(word) : .word(word))
    }
    let value = "\(last.value) \(word)"
    if case .unquoted? = problems.last { problems.removeLast() }
    problems.append(.unquoted(key: Substring(last.key), value: value))
    attributes.values.append(Attributes.Pair(key: last.key, value: value))
  }

  private mutating func readQuoted(_ key: Substring, _ opener: Character, _ closers: [Character]) {
    let body = rest.dropFirst()
    isAfterBareValue = false
    guard let end = Self.end(of: body, closers) else {
      problems.append(.openQuote(rest))
      add(key, String(body).trimmingSpaces())
      rest = ""
      return
    }
    let value = String(body[..<end])
    add(key, opener == "«" ? value.trimmingSpaces() : value)
    rest = body[body.index(after: end)...]
  }

  // `titre='L'été'`: an apostrophe between letters closes nothing.
  private static func end(of body: Substring, _ closers: [Character]) -> Substring.Index? {
    var first: Substring.Index?
    var index = body.startIndex
    while index < body.endIndex {
      let next = body.index(after: index)
      if closers.contains(body[index]) {
        if first == nil { first = index }
        let isApostrophe = (body[index] == "'" || body[index] == "’") && next < body.endIndex && body[next].isLetter
        if !isApostrophe { return index }
      }
      index = next
    }
    return first
  }

  private mutating func add(_ key: Substring, _ value: String) {
    switch Folding.key(key) {
    case "id": attributes.id = value
    case "class", "classe": attributes.classes += value.split(separator: " ").map(String.init)
    default: attributes.values.append(Attributes.Pair(key: String(key), value: value))
    }
  }

  private static let closers: [Character: [Character]] = [
    "\"": ["\"", "”"], "'": ["'", "’"], "«": ["»"], "“": ["”", "“", "\""], "„": ["“", "”"], "‘": ["’", "'"],
    "’": ["’", "'"], "”": ["”", "\""],
  ]
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view.removeFirst() }
    while let last = view.last, last.isWhitespace { view.removeLast() }
    return String(view)
  }
}
