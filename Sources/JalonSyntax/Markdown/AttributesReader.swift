import JalonCore

/// Reads a list of attributes word by word, and goes on after a word that is none.
struct AttributesReader {
  private(set) var attributes = Attributes()
  private var rest: Substring
  private var problems: [Problem] = []
  /// As they are written.
  private(set) var keys: [Substring] = []
  /// Where the last `key=value` without quotes begins: a lone word after it was most likely meant as part of it.
  private var bareValueStart: Substring.Index?

  /// A word that is no attribute.
  enum Problem: Hashable {
    /// A quote that nothing closes, and what follows it.
    case openQuote(Substring)
    /// Lone words after `key=value` without quotes: `titre=Mon prix`.
    case unquoted(Substring, key: String, value: String)
    /// `type:choix`, `titre : "Un"`.
    case colon(Substring, key: String, value: String)
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
    bareValueStart = nil
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
    let start = rest
    let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "}" }
    rest = rest.dropFirst(key.count)
    if readColon(key, from: start) { return }
    guard skipEqualsSign(), !key.isEmpty else {
      if key.isEmpty { rest = rest.drop { !$0.isWhitespace } }
      return readLoneWord(start[..<rest.startIndex])
    }
    bareValueStart = nil
    keys.append(key)
    guard let opener = rest.first, !opener.isWhitespace, opener != "}" else {
      return problems.append(.incomplete(start[..<rest.startIndex]))
    }
    if let closers = Self.closers[opener] { return readQuoted(key, opener, closers) }
    let word = rest.prefix { !$0.isWhitespace && $0 != "}" }
    rest = rest.dropFirst(word.count)
    if add(key, String(word)) { bareValueStart = start.startIndex }
  }

  // `titre = "Un"`: the spaces are passed over where a value follows.
  private mutating func skipEqualsSign() -> Bool {
    let sign = rest.drop { $0.isWhitespace }
    guard sign.first == "=" else { return false }
    let after = sign.dropFirst()
    let value = after.drop { $0.isWhitespace }
    let isPair = value.prefix { !$0.isWhitespace }.contains("=") && Self.closers[value.first ?? " "] == nil
    let isValue = value.first.map { !"#.}".contains($0) } ?? false
    rest = value.startIndex == after.startIndex || !isValue || isPair ? after : value
    return true
  }

  /// What an author who knows YAML writes: read as it is meant, and told.
  private mutating func readColon(_ key: Substring, from start: Substring) -> Bool {
    guard rest.first != "=", let colon = colon(after: key, from: start) else { return false }
    let name = start[..<colon].trimmed
    let value = start[start.index(after: colon)...].drop { $0.isWhitespace }
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0 == "_" || $0 == "-" }),
      let first = value.first, !"#.}".contains(first)
    else { return false }
    rest = value
    keys.append(name)
    bareValueStart = nil
    let before = attributes.values.count
    if let closers = Self.closers[first] {
      readQuoted(name, first, closers)
    } else {
      let word = rest.prefix { !$0.isWhitespace && $0 != "}" }
      rest = rest.dropFirst(word.count)
      add(name, String(word))
    }
    let read = attributes.values.count > before ? attributes.values[before].value : ""
    problems.append(.colon(start[..<rest.startIndex], key: String(name), value: read))
    return true
  }

  private func colon(after key: Substring, from start: Substring) -> Substring.Index? {
    if let colon = key.firstIndex(of: ":") { return colon }
    let next = rest.drop { $0.isWhitespace }
    return next.first == ":" ? next.startIndex : nil
  }

  private mutating func readLoneWord(_ word: Substring) {
    guard let start = bareValueStart, let last = attributes.values.popLast() else {
      if ["prive", "private"].contains(Folding.key(word)) {
        // What was meant to stay on the learner's device does.
        attributes.values.append(Attributes.Pair(key: String(word), value: "oui"))
      }
      return problems.append(word.first == "=" || word.first == "}" ? .incomplete(word) : .word(word))
    }
    let value = "\(last.value) \(word)"
    if case .unquoted? = problems.last { problems.removeLast() }
    problems.append(.unquoted(word.base[start..<word.endIndex], key: last.key, value: value))
    attributes.values.append(Attributes.Pair(key: last.key, value: value))
  }

  private mutating func readQuoted(_ key: Substring, _ opener: Character, _ closers: [Character]) {
    let body = rest.dropFirst()
    guard let end = Self.end(of: body, closers) else {
      problems.append(.openQuote(rest))
      add(key, String(body.trimmed))
      rest = rest[rest.endIndex...]
      return
    }
    let value = body[..<end]
    add(key, String(opener == "«" ? value.trimmed : value))
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

  /// True if more words may follow the value.
  @discardableResult
  private mutating func add(_ key: Substring, _ value: String) -> Bool {
    switch Folding.key(key) {
    case "id": attributes.id = value
    case "class", "classe": attributes.classes += value.split(separator: " ").map(String.init)
    default:
      attributes.values.append(Attributes.Pair(key: String(key), value: value))
      return true
    }
    return false
  }

  private static let closers: [Character: [Character]] = [
    "\"": ["\"", "”"], "'": ["'", "’"], "«": ["»"], "“": ["”", "“", "\""], "„": ["“", "”"], "‘": ["’", "'"],
    "’": ["’", "'"], "”": ["”", "\""],
  ]
}
