import JalonCore

/// The words of a stretch of text, one after the other, with their places.
struct TextWords {
  private let text: ArraySlice<UInt8>
  private var index: Int

  struct Word {
    let bytes: Range<Int>
    /// Only spaces, commas and line breaks stand between it and the word before.
    let isJoined: Bool

    /// Without accents or case.
    func key(in text: ArraySlice<UInt8>) -> String { Folding.key(String(decoding: text[bytes], as: UTF8.self)) }
  }

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  mutating func next() -> Word? {
    var isJoined = true
    while index < text.endIndex, !isLetter(index) {
      let length = length(ofSignAt: index)
      if length == 1, ![0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains(text[index]) { isJoined = false }
      if length > 1, !isSpace(index) { isJoined = false }
      index += length
    }
    guard index < text.endIndex else { return nil }
    let start = index
    while index < text.endIndex, isLetter(index) { index += 1 }
    return Word(bytes: start..<index, isJoined: isJoined)
  }

  /// Beyond ASCII, what C2 and E2 begin are signs and spaces (« », no-break spaces, dashes, apostrophes).
  private func isLetter(_ index: Int) -> Bool {
    let byte = text[index]
    guard byte < 0x80 else { return byte != 0xC2 && byte != 0xE2 }
    return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private func length(ofSignAt index: Int) -> Int {
    switch text[index] {
    case 0xC2: min(2, text.endIndex - index)
    case 0xE2: min(3, text.endIndex - index)
    default: 1
    }
  }

  private func isSpace(_ index: Int) -> Bool {
    text[index...].starts(with: [0xC2, 0xA0]) || text[index...].starts(with: [0xE2, 0x80, 0xAF])
  }
}
