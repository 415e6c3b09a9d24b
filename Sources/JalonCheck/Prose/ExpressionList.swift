/// Words and expressions that a rule looks for, each with what it says of them.
struct ExpressionList: Sendable {
  struct Entry: Sendable {
    let expression: String
    /// What to write in its place, or what it means; empty where there is no one answer.
    let advice: String
    fileprivate let hashes: [UInt64]
  }

  struct Match {
    let entry: Entry
    /// Indices of its tokens.
    let tokens: Range<Int>
  }

  private let byFirstWord: [UInt64: [Entry]]
  /// A bit for each first word: most words of a text are passed over by it.
  private let filter: UInt64

  init(_ entries: [(expression: String, advice: String)]) {
    var byFirstWord: [UInt64: [Entry]] = [:]
    var filter: UInt64 = 0
    for (expression, advice) in entries {
      for words in Self.spellings(of: expression) {
        let hashes = words.map { WordHash.of($0) }
        guard let first = hashes.first else { continue }
        byFirstWord[first, default: []].append(Entry(expression: expression, advice: advice, hashes: hashes))
        filter |= 1 << (first & 63)
      }
    }
    // The longest first: « exonération fiscale » before « exonération ».
    self.byFirstWord = byFirstWord.mapValues { $0.sorted { $0.hashes.count > $1.hashes.count } }
    self.filter = filter
  }

  /// First words, for the traits of the shared table.
  static func firstWords(of entries: [(expression: String, advice: String)]) -> [String] {
    entries.flatMap { spellings(of: $0.expression).compactMap(\.first) }
  }

  /// The expression that begins with a token.
  func match(at index: Int, of prose: Prose, before end: Int) -> Match? {
    let hash = prose.tokens[index].hash
    guard filter & 1 << (hash & 63) != 0, prose.tokens[index].kind == .word, let entries = byFirstWord[hash] else {
      return nil
    }
    for entry in entries where index + entry.hashes.count <= end {
      let isThere = entry.hashes.indices.allSatisfy { prose.tokens[index + $0].hash == entry.hashes[$0] }
      if isThere { return Match(entry: entry, tokens: index..<index + entry.hashes.count) }
    }
    return nil
  }

  /// As written, and with an `s` at each word: « chiffre(s) d'affaires » has no other plural.
  private static func spellings(of expression: String) -> [[String]] {
    let words = expression.lowercased().split(separator: " ").map(String.init).map(core)
    let plural = words.map { $0.count < 4 || $0.last == "s" || $0.last == "x" ? $0 : $0 + "s" }
    var spellings = [words]
    if plural != words { spellings.append(plural) }
    if words.count > 1, plural[0] != words[0] { spellings.append([plural[0]] + words.dropFirst()) }
    return spellings
  }

  /// Without its elision, as tokens are hashed.
  private static func core(_ word: String) -> String {
    guard let mark = word.lastIndex(where: { $0 == "'" || $0 == "’" }), !word.hasPrefix("aujourd") else { return word }
    return String(word[word.index(after: mark)...])
  }
}
