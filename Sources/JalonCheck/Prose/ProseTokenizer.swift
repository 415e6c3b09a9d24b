/// Cuts text into words, marks and sentences, once from left to right.
///
/// A sentence ends at « . », « ? », « ! » or « … », with the closing marks that follow, before a space and a capital, a
/// digit or an opening mark; at a line break that the author forced; and where its passage ends. Abbreviations
/// (`Lexicon`), initials, « 1. », addresses and numbers end none.
struct ProseTokenizer {
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Prose.Sentence] = []
  private(set) var passages: [Prose.Passage] = []

  let bytes: [UInt8]
  private(set) var limit = 0
  private var code: [Range<Int>] = []
  private var sentenceStart = 0
  private var wordCount = 0
  private var passageStart = 0
  private var foreign: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 4)
  }

  mutating func read(_ passage: ProseReader.Passage) {
    let firstSentence = sentences.count
    passageStart = tokens.count
    sentenceStart = tokens.count
    code = passage.code.reversed()
    foreign = passage.foreign.reversed()
    var index = passage.range.lowerBound
    while index < passage.range.upperBound {
      if let next = code.last, next.lowerBound == index {
        append(Token(.code, next))
        code.removeLast()
        index = next.upperBound
        continue
      }
      limit = code.last?.lowerBound ?? passage.range.upperBound
      index = readToken(at: index)
    }
    endSentence()
    passages.append(
      Prose.Passage(
        kind: passage.kind, tokens: passageStart..<tokens.count, sentences: firstSentence..<sentences.count))
  }

  private mutating func append(_ token: Token) {
    var token = token
    while let last = foreign.last, last.upperBound <= token.range.lowerBound { foreign.removeLast() }
    if let next = foreign.last, next.contains(token.range.lowerBound) {
      token.traits = []
      token.hash = 0
    }
    tokens.append(token)
    if token.isWord { wordCount += 1 }
  }

  private mutating func endSentence() {
    if wordCount > 0 { sentences.append(Prose.Sentence(tokens: sentenceStart..<tokens.count, wordCount: wordCount)) }
    sentenceStart = tokens.count
    wordCount = 0
  }
}

// MARK: - One token

extension ProseTokenizer {
  /// - Returns: the offset after it.
  private mutating func readToken(at index: Int) -> Int {
    let (scalar, length) = ProseScalar.read(bytes, at: index, before: limit)
    let end = min(index + length, limit)
    switch scalar {
    case .letter: return readWord(at: index)
    case .digit:
      let range = index..<numberEnd(from: index)
      append(Token(.number, range))
      return range.upperBound
    case .space: return end
    case .lineBreak:
      endSentence()
      return end
    case .point, .stop: return readStop(at: index)
    case .comma: append(Token(.comma, index..<end))
    case .semicolon: append(Token(.semicolon, index..<end))
    case .colon: append(Token(.colon, index..<end))
    case .dash: append(Token(.dash, index..<end))
    case .openQuote: append(Token(.openQuote, index..<end))
    case .closeQuote: append(Token(.closeQuote, index..<end))
    case .openParenthesis: append(Token(.openParenthesis, index..<end))
    case .closeParenthesis: append(Token(.closeParenthesis, index..<end))
    case .openBracket: break
    case .closeBracket: return readAttributes(at: end) ?? end
    case .openBrace: return readBraces(at: index)
    case .apostrophe, .hyphen, .symbol: append(Token(.symbol, index..<end))
    }
    return end
  }

  private mutating func readWord(at start: Int) -> Int {
    var word = WordReader(bytes, at: start, before: limit)
    word.read()
    switch word.outcome {
    case .word(let token): append(token)
    case .address: append(Token(.address, start..<word.index))
    // « l'{{terme:Urssaf}} » is one word, and the placeholder counts.
    case .elision: break
    }
    return word.index
  }

  /// `{{fait:x}}`, or attributes after a word: `{#piece}`.
  private mutating func readBraces(at start: Int) -> Int {
    guard start + 1 < limit, bytes[start + 1] == UInt8(ascii: "{") else {
      if let end = readAttributes(at: start) { return end }
      append(Token(.symbol, start..<start + 1))
      return start + 1
    }
    var index = start + 2
    while index + 1 < limit, index - start < 104 {
      if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") {
        append(Token(.placeholder, start..<index + 2))
        return index + 2
      }
      index += 1
    }
    append(Token(.symbol, start..<start + 2))
    return start + 2
  }

  /// What attributes say is no text.
  private mutating func readAttributes(at start: Int) -> Int? {
    guard start < limit, bytes[start] == UInt8(ascii: "{"),
      let end = bytes[start..<min(limit, start + 200)].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return end + 1
  }
}

// MARK: - Ends of sentences

extension ProseTokenizer {
  private mutating func readStop(at start: Int) -> Int {
    var end = start
    while end < limit {
      let (scalar, length) = ProseScalar.read(bytes, at: end, before: limit)
      switch scalar {
      case .point, .stop:
        end = min(end + length, limit)
        continue
      default: break
      }
      break
    }
    let isSinglePoint = end == start + 1 && bytes[start] == UInt8(ascii: ".")
    if isSinglePoint, belongsToWord(at: start) { return end }
    append(Token(.stop, start..<end))
    end = readClosingMarks(at: end)
    if endsSentence(at: end) { endSentence() }
    return end
  }

  private mutating func readClosingMarks(at start: Int) -> Int {
    var end = start
    while true {
      let mark = skipSpaces(from: end)
      guard mark < limit else { return end }
      let (scalar, length) = ProseScalar.read(bytes, at: mark, before: limit)
      switch scalar {
      case .closeQuote: append(Token(.closeQuote, mark..<mark + length))
      case .closeParenthesis: append(Token(.closeParenthesis, mark..<mark + length))
      default: return end
      }
      end = mark + length
    }
  }

  /// The point of an abbreviation, of an initial, of « 1. » at the start of a line.
  private func belongsToWord(at point: Int) -> Bool {
    guard let last = tokens.last, tokens.count > sentenceStart, last.range.upperBound == point else { return false }
    if last.kind == .number, tokens.count - 1 == passageStart { return skipSpaces(from: point + 1) < limit }
    guard last.kind == .word else { return false }
    let isInitial = last.traits.contains(.capitalised) && last.core.count == 1
    guard isInitial || last.traits.contains(.abbreviation) else { return false }
    let next = skipSpaces(from: point + 1)
    if next >= limit { return false }
    // « etc. » and « p. ex. » may close a sentence; what follows « M. » is a name.
    let closes = last.hash == Self.etcetera
    if case .letter(isCapital: true) = ProseScalar.read(bytes, at: next, before: limit).scalar { return !closes }
    return true
  }

  private static let etcetera = WordHash.of("etc")

  private func endsSentence(at end: Int) -> Bool {
    guard end < limit else { return true }
    var next = skipSpaces(from: end)
    guard next > end else {
      if case .lineBreak = ProseScalar.read(bytes, at: end, before: limit).scalar { return true }
      return false
    }
    while next < limit {
      let (scalar, length) = ProseScalar.read(bytes, at: next, before: limit)
      switch scalar {
      case .letter(let isCapital): return isCapital
      case .openQuote, .openParenthesis, .openBracket: next = skipSpaces(from: next + length)
      case .dash, .comma, .semicolon, .colon: return false
      default: return true
      }
    }
    return true
  }

  private func skipSpaces(from start: Int) -> Int {
    var index = start
    while index < limit {
      let (scalar, length) = ProseScalar.read(bytes, at: index, before: limit)
      guard case .space = scalar else { return index }
      index += length
    }
    return min(index, limit)
  }
}
