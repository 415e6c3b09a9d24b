/// One word of a term, and how it may be written in a text.
struct TermWord: Sendable {
  /// In lower case: as the glossary has it, and with or without its plural.
  let spellings: [[UInt8]]
  /// An abbreviation (`ARE`) is itself in capitals alone: « are » is another word.
  let acronym: [UInt8]?
  /// `d'affaires`: its elision comes before.
  let followsApostrophe: Bool

  /// Without the plural that is forgiven.
  var singular: [UInt8] { acronym == nil ? spellings.min { $0.count < $1.count } ?? [] : spellings[0] }

  /// The same word, or its plural.
  func isPlural(of word: TermWord) -> Bool { word.spellings.contains(spellings[0]) }

  func matches(_ word: ArraySlice<UInt8>) -> Bool {
    if let acronym { return acronym.elementsEqual(word) }
    let folded = Self.folded(word)
    return spellings.contains { $0 == folded }
  }

  static func words(of term: String) -> [TermWord] {
    let bytes = Array(term.utf8)[...]
    var reader = WordReader(bytes)
    var words: [TermWord] = []
    while let range = reader.next() {
      let isElided = WordReader.separatorKind(before: range.lowerBound, in: bytes) == .apostrophe
      words.append(TermWord(bytes[range], followsApostrophe: isElided))
    }
    return words
  }

  private init(_ word: ArraySlice<UInt8>, followsApostrophe: Bool) {
    self.followsApostrophe = followsApostrophe
    let capitals = word.count { (0x41...0x5A).contains($0) }
    let isAcronym = capitals > 1 && !word.contains { (0x61...0x7A).contains($0) }
    acronym = isAcronym ? Array(word) : nil
    let folded = Self.folded(word)
    var spellings = [folded]
    if !isAcronym {
      spellings += [folded + [UInt8(ascii: "s")], folded + [UInt8(ascii: "x")]]
      if folded.count > 3, let last = folded.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "x") {
        spellings.append(folded.dropLast())
      }
    }
    self.spellings = spellings
  }

  /// FNV-1a, 64 bits.
  static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

  /// In lower case: ASCII, and the accented letters and ligatures of French.
  static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.count)
    var previous: UInt8 = 0
    for byte in word {
      switch (previous, byte) {
      case (0xC3, 0x80...0x9E): folded.append(byte + 0x20)
      case (0xC5, 0x92): folded.append(0x93)
      default: folded.append(Self.folded(byte))
      }
      previous = byte
    }
    return folded
  }
}
