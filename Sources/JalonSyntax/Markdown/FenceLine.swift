import JalonCore

/// A line of three colons or more: it opens a block when it carries a name or attributes, else it closes one.
package enum FenceLine {
  case opening(Opening)
  case closing

  /// What an opening line says, and what in it is no attribute.
  package struct Opening {
    package var spelling: String
    package var name: DirectiveName?
    /// The title among them, under the key `titre`.
    package var attributes = Attributes()
    /// Ranges count bytes from the line's first colon.
    var problems: [AttributesProblem] = []
  }

  /// Reads the whole line, from its first colon. Colons after the name are decoration, as in the Carpentries' lessons.
  package init(_ line: some StringProtocol) {
    let line = String(line)
    var rest = line[...].drop { $0 == ":" }.trimmed
    while rest.last == ":" { rest.removeLast() }
    rest = rest.trimmed
    self = Self.closes(rest) ? .closing : .opening(Self.opening(rest))
  }

  /// Nothing, a sign (`:::.`), or words that say so: `:::/quiz`, `::: fin`, `::: fin du quiz`.
  private static func closes(_ text: Substring) -> Bool {
    guard text.contains(where: { $0.isLetter || $0.isNumber || $0 == "{" }), text.first != "/" else { return true }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count < 6, ["fin", "end"].contains(Folding.key(words[0])) else { return false }
    return words.dropFirst().isEmpty
      || words.dropFirst().contains { DirectiveName(spelling: text[$0.startIndex...]) != nil }
  }

  private static func opening(_ text: Substring) -> Opening {
    guard let braces = BracedAttributes(in: text) else {
      let (spelling, name, title) = words(text)
      var opening = Opening(spelling: spelling, name: name)
      opening.entitle(title)
      return opening
    }
    var reader = AttributesReader(braces.inside)
    let unknown = reader.read()
    var opening = Opening(spelling: "", attributes: reader.attributes)
    if braces.before.isEmpty, let bare = bareName(braces.inside) {
      // MyST's `:::{note} Title`
      opening = Opening(spelling: String(bare), name: DirectiveName(spelling: bare))
      opening.entitle(braces.after)
    } else {
      opening.problems = unknown.map { AttributesProblem($0, in: text.base) }
      let (spelling, name, title) = words(braces.before)
      (opening.spelling, opening.name) = (spelling, name)
      opening.problems += AttributesProblem.unknownKeys(reader.keys, of: name, in: text.base)
      if spelling.isEmpty { opening.takeName(fromClassesOf: reader.attributes) }
      opening.entitle(title.isEmpty ? braces.after : title)
    }
    if !braces.isClosed { opening.problems.append(.unclosedBrace(in: text)) }
    return opening
  }

  /// `{note}`: a name and nothing else.
  private static func bareName(_ inside: Substring) -> Substring? {
    let inside = inside.trimmed
    guard let first = inside.first, first.isLetter, !inside.contains(where: { "=#.".contains($0) }) else { return nil }
    return inside
  }

  /// The name and the title that follows it: `conseil[Gardez vos reçus]`, `conseil Gardez vos reçus`.
  private static func words(_ text: Substring) -> (spelling: String, name: DirectiveName?, title: Substring) {
    let text = text.trimmed
    if text.last == "]", let bracket = text.firstIndex(of: "[") {
      let spelling = text[..<bracket].trimmed
      return (String(spelling), DirectiveName(spelling: spelling), text[text.index(after: bracket)...].dropLast())
    }
    if let name = DirectiveName(spelling: text) { return (String(text), name, "") }
    var likely: Substring?
    for end in ends(ofLeadingWords: text).reversed() {
      if let name = DirectiveName(spelling: text[..<end]) {
        // `fiche a remplire` is no sheet called « a remplire ».
        if let near = DirectiveName.nearest(to: text), DirectiveName(spelling: near) == name, near.contains(" ") {
          return (String(text), name, "")
        }
        return (String(spelling(text[..<end])), name, title(text[end...]))
      }
      if DirectiveName.nearest(to: text[..<end]) != nil { likely = text[..<end] }
    }
    if DirectiveName.nearest(to: text) != nil { return (String(text), nil, "") }
    // `::: propriété Signe moins`: of a name that nobody knows, the words after it are still the author's.
    let name = likely ?? text.prefix { !$0.isWhitespace }
    return (String(spelling(name)), nil, title(text[name.endIndex...]))
  }

  private static let longestName = 5

  /// Where each of the first words ends, but the last.
  private static func ends(ofLeadingWords text: Substring) -> [Substring.Index] {
    Array(
      text.indices.lazy.filter { index in
        text[index].isWhitespace && index > text.startIndex && !text[text.index(before: index)].isWhitespace
      }
      .prefix(longestName))
  }

  // `::: exercice : Mon premier prix`
  private static func title(_ text: Substring) -> Substring { text.drop(while: isSeparator) }

  private static func spelling(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, isSeparator(last) { text.removeLast() }
    return text
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character.isWhitespace || ":–—-".contains(character)
  }
}

extension FenceLine.Opening {
  /// Pandoc's `::: {.note}`, Quarto's `::: {.callout-note}`: the first class that is a name, else the first.
  fileprivate mutating func takeName(fromClassesOf read: Attributes) {
    for (index, word) in read.classes.enumerated() {
      let bare = word.hasPrefix("callout-") ? String(word.dropFirst("callout-".count)) : word
      guard let name = DirectiveName(spelling: word) ?? DirectiveName(spelling: bare) else { continue }
      (spelling, self.name) = (word, name)
      attributes.classes.remove(at: index)
      return
    }
    guard let first = read.classes.first else { return }
    spelling = first
    attributes.classes.removeFirst()
  }

  // A title in the braces was written on purpose: it stays, and its author is told of the other.
  fileprivate mutating func entitle(_ words: Substring) {
    var words = words.trimmed
    if words.first == "[", words.last == "]" { words = words.dropFirst().dropLast() }
    guard !words.isEmpty else { return }
    guard attributes.value("titre", "title") == nil else { return problems.append(.secondTitle(words)) }
    attributes.values.append(Attributes.Pair(key: "titre", value: String(words)))
  }
}

extension Substring {
  /// Without the white space around it.
  var trimmed: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
