/// Reads one word: letters, with the hyphens, apostrophes and points that belong to it.
///
/// « l'impôt », « rendez-vous », « S.M.S. » and « aujourd'hui » are one word each; `jalon@exemple.fr` and
/// `https://exemple.fr` are addresses.
struct WordReader {
  enum Outcome {
    case word(Token)
    case address
    /// « l' » before something that is no letter.
    case elision
  }

  private(set) var index: Int
  private(set) var outcome = Outcome.elision

  private let bytes: [UInt8]
  private let start: Int
  private let limit: Int
  private var coreStart: Int
  private var hash = WordHash()
  private var elision: WordTraits = []
  private var capitals = 0
  private var smallLetters = 0
  private var startsWithCapital = false

  init(_ bytes: [UInt8], at start: Int, before limit: Int) {
    self.bytes = bytes
    self.start = start
    self.limit = limit
    index = start
    coreStart = start
  }

  mutating func read() {
    while index < limit {
      readSmallLetters()
      guard index < limit else { break }
      let byte = bytes[index]
      if byte < 0x80 {
        guard readASCII(byte) else { break }
      } else {
        let (scalar, length) = ProseScalar.read(bytes, at: index, before: limit)
        guard readWide(scalar, length) else { break }
      }
      if case .address = outcome { return }
    }
    if coreStart >= index, coreStart > start { return }
    var traits = Lexicon.words.traits(of: hash.value).union(elision)
    if capitals >= 2, smallLetters == 0 { traits.insert(.capitals) }
    if startsWithCapital { traits.insert(.capitalised) }
    outcome = .word(Token(.word, start..<index, coreStart: coreStart, traits: traits, hash: hash.value))
  }

  /// Most of every text.
  private mutating func readSmallLetters() {
    var end = index
    var hash = hash
    while end < limit, case 0x61...0x7A = bytes[end] {
      hash.add(bytes[end])
      end += 1
    }
    smallLetters += end - index
    self.hash = hash
    index = end
  }

  /// - Returns: false where the word ends.
  private mutating func readASCII(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A:
      addCapital()
      hash.add(byte + 32)
      index += 1
    case 0x30...0x39:
      hash.add(byte)
      index += 1
    case UInt8(ascii: "'"): return readApostrophe(1)
    case UInt8(ascii: "-"): return readHyphen(1)
    case UInt8(ascii: "."): return readPoint()
    case UInt8(ascii: "@"), UInt8(ascii: ":"): return readAddressMark(byte)
    default: return false
    }
    return true
  }

  private mutating func readWide(_ scalar: ProseScalar, _ length: Int) -> Bool {
    switch scalar {
    case .letter(let isCapital):
      if isCapital { addCapital() } else { smallLetters += 1 }
      let lead = bytes[index]
      for offset in index..<min(index + length, limit) {
        // À to Þ are 32 below à to þ; Œ is 1 below œ.
        let shift: UInt8 = !isCapital || offset == index ? 0 : lead == 0xC3 ? 32 : bytes[offset] == 0x92 ? 1 : 0
        hash.add(bytes[offset] + shift)
      }
      index = min(index + length, limit)
      return true
    case .apostrophe: return readApostrophe(length)
    case .hyphen: return readHyphen(length)
    default: return false
    }
  }

  private mutating func addCapital() {
    if index == coreStart { startsWithCapital = true }
    capitals += 1
  }

  private mutating func readApostrophe(_ length: Int) -> Bool {
    let next = index + length
    guard isLetter(at: next) else {
      // An elision leans on what comes next; the apostrophe that closes a quotation does not.
      if next == limit || "{[0123456789\u{C2}".utf8.contains(bytes[next]), index - start <= 7 {
        coreStart = next
        index = next
      }
      return false
    }
    if hash.value == Self.aujourd {
      hash.add(UInt8(ascii: "'"))
    } else {
      elision.formUnion(Lexicon.elisions.traits(of: hash.value))
      hash = WordHash()
      coreStart = next
      capitals = 0
      smallLetters = 0
      startsWithCapital = false
    }
    index = next
    return true
  }

  private static let aujourd = WordHash.of("aujourd")

  private mutating func readHyphen(_ length: Int) -> Bool {
    guard isLetter(at: index + length) || isDigit(at: index + length) else { return false }
    hash.add(UInt8(ascii: "-"))
    index += length
    return true
  }

  private mutating func readPoint() -> Bool {
    guard index + 1 < limit else { return false }
    switch bytes[index + 1] {
    // S.M.S.
    case 0x41...0x5A where smallLetters == 0 && capitals > 0:
      index += 1
      return true
    // exemple.fr
    case 0x61...0x7A, 0x30...0x39:
      readAddress()
      return true
    default: return false
    }
  }

  private mutating func readAddressMark(_ byte: UInt8) -> Bool {
    let isWeb = index + 2 < limit && bytes[index + 1] == UInt8(ascii: "/") && bytes[index + 2] == UInt8(ascii: "/")
    guard byte == UInt8(ascii: "@") ? isLetter(at: index + 1) : isWeb else { return false }
    readAddress()
    return true
  }

  /// To the next space, without the punctuation that closes the sentence.
  private mutating func readAddress() {
    outcome = .address
    while index < limit, bytes[index] > 0x20, bytes[index] != 0xC2, bytes[index] != 0xE2 { index += 1 }
    while index > start + 1, ".,;:!?)\"'".utf8.contains(bytes[index - 1]) { index -= 1 }
  }

  private func isLetter(at index: Int) -> Bool {
    guard index < limit else { return false }
    if case .letter = ProseScalar.read(bytes, at: index, before: limit).scalar { return true }
    return false
  }

  private func isDigit(at index: Int) -> Bool { index < limit && (0x30...0x39).contains(bytes[index]) }
}
