/// The words of a text, one after another: letters and digits; a hyphen, an apostrophe or a space parts them.
struct WordReader {
  private let text: ArraySlice<UInt8>
  private var index: Int

  enum Separator { case apostrophe, space, hyphen, other }

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  mutating func next() -> Range<Int>? {
    while index < text.endIndex {
      let length = Self.separatorLength(at: index, in: text)
      if length == 0 { break }
      index += length
    }
    guard index < text.endIndex else { return nil }
    let word = Self.word(at: index, in: text)
    index = word.upperBound
    return word
  }

  mutating func skip(to index: Int) {
    self.index = index
  }

  /// The word that begins at a place; empty if none does.
  static func word(at start: Int, in text: ArraySlice<UInt8>) -> Range<Int> {
    var end = start
    while end < text.endIndex, separatorLength(at: end, in: text) == 0 { end += 1 }
    return start..<end
  }

  /// The place after the one separator that may stand inside a term.
  static func separator(at index: Int, isApostrophe: Bool, in text: ArraySlice<UInt8>) -> Int? {
    guard index < text.endIndex else { return nil }
    let length = separatorLength(at: index, in: text)
    let kind = kind(text[index..<min(index + length, text.endIndex)])
    guard isApostrophe ? kind == .apostrophe : kind == .space || kind == .hyphen else { return nil }
    return index + length
  }

  static func separatorKind(before index: Int, in text: ArraySlice<UInt8>) -> Separator? {
    guard index > text.startIndex else { return nil }
    let isLong = text[index - 1] & 0xC0 == 0x80 && index - 3 >= text.startIndex && text[index - 3] == 0xE2
    return kind(text[index - (isLong ? 3 : 1)..<index])
  }

  /// `micro-entreprise` is not an `entreprise`.
  static func isJoined(before index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard separatorKind(before: index, in: text) == .hyphen, index - 2 >= text.startIndex else { return false }
    return separatorLength(at: index - 2, in: text) == 0
  }

  static func isJoined(after index: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard index + 1 < text.endIndex, text[index] == UInt8(ascii: "-") else { return false }
    return separatorLength(at: index + 1, in: text) == 0
  }

  private static func kind(_ separator: ArraySlice<UInt8>) -> Separator {
    guard let first = separator.first else { return .other }
    switch first {
    case UInt8(ascii: "'"): return .apostrophe
    case UInt8(ascii: "-"): return .hyphen
    case 0x20, 0x0A,
      0xC2 where separator.last == 0xA0:
      return .space
    case 0xE2 where separator.last == 0x99: return .apostrophe
    case 0xE2 where separator.last == 0xAF: return .space
    default: return .other
    }
  }

  /// Bytes of the separator that stands at a place; 0: a word's letter or digit.
  private static func separatorLength(at index: Int, in text: ArraySlice<UInt8>) -> Int {
    switch text[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 0
    case 0x00...0x7F: 1
    case 0xC2: min(2, text.endIndex - index)
    case 0xE2: min(3, text.endIndex - index)
    case 0xF0...0xFF: min(4, text.endIndex - index)
    default: 0
    }
  }
}
