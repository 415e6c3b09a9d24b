/// French spaces and apostrophes in running text (Imprimerie nationale, « Lexique des règles typographiques »).
///
/// A space before `;` `!` `?` becomes narrow and unbreakable; before `:` and `»`, after `«`, and between a number and
/// its unit, unbreakable. Nothing is added where the author wrote no space.
package enum Typography {
  package static let noBreakSpace: StaticString = "\u{A0}"
  package static let narrowNoBreakSpace: StaticString = "\u{202F}"

  /// Writes a text, escaped, with its French spaces.
  package static func write(_ text: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      switch byte {
      case 0x20:
        writeSpace(at: index, of: text, to: &writer)
      case UInt8(ascii: "'") where isLetter(before: index, of: text) && isLetter(after: index, of: text):
        writer.raw("\u{2019}")
      case UInt8(ascii: "&"): writer.raw("&amp;")
      case UInt8(ascii: "<"): writer.raw("&lt;")
      case UInt8(ascii: ">"): writer.raw("&gt;")
      case UInt8(ascii: "\""): writer.raw("&quot;")
      default: writer.bytes.append(byte)
      }
      index += 1
    }
  }

  /// A plain string with its French spaces, for titles and descriptions.
  package static func text(_ string: String) -> String {
    var writer = HTMLWriter()
    let bytes = Array(string.utf8)
    for index in bytes.indices {
      switch bytes[index] {
      case 0x20: writeSpace(at: index, of: bytes[...], to: &writer)
      case UInt8(ascii: "'") where isLetter(before: index, of: bytes[...]) && isLetter(after: index, of: bytes[...]):
        writer.raw("\u{2019}")
      default: writer.bytes.append(bytes[index])
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func writeSpace(at index: Int, of text: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
    let next = index + 1 < text.endIndex ? text[index + 1] : 0
    switch next {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return writer.raw(narrowNoBreakSpace)
    case UInt8(ascii: ":"), UInt8(ascii: "%"): return writer.raw(noBreakSpace)
    case 0xC2 where starts("»", at: index + 1, of: text): return writer.raw(noBreakSpace)
    case 0xE2 where starts("€", at: index + 1, of: text): return writer.raw(noBreakSpace)
    case UInt8(ascii: "0")...UInt8(ascii: "9") where isGroup(after: index, of: text):
      return writer.raw(narrowNoBreakSpace)
    case UInt8(ascii: "h") where isHour(around: index, of: text): return writer.raw(noBreakSpace)
    default: break
    }
    // After « : the two bytes before the space.
    if index - 2 >= text.startIndex, text[index - 2] == 0xC2, text[index - 1] == 0xAB {
      return writer.raw(noBreakSpace)
    }
    writer.bytes.append(0x20)
  }

  /// One to three digits, then three and no more: `1 000`, but not `en 2027 300 personnes`.
  private static func isGroup(after space: Int, of text: ArraySlice<UInt8>) -> Bool {
    let before = text[..<space].suffix(4).reversed().prefix { isDigit($0) }.count
    guard (1...3).contains(before), space + 3 < text.endIndex else { return false }
    guard (space + 1...space + 3).allSatisfy({ isDigit(text[$0]) }) else { return false }
    return space + 4 >= text.endIndex || !isDigit(text[space + 4])
  }

  /// `14 h` and `14 h 30`, but not `3 hommes`.
  private static func isHour(around space: Int, of text: ArraySlice<UInt8>) -> Bool {
    guard space > text.startIndex, isDigit(text[space - 1]) else { return false }
    return space + 2 >= text.endIndex || text[space + 2] < 0x41
  }

  private static func starts(_ word: StaticString, at index: Int, of text: ArraySlice<UInt8>) -> Bool {
    word.withUTF8Buffer { bytes in
      index + bytes.count <= text.endIndex && text[index..<index + bytes.count].elementsEqual(bytes)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(before index: Int, of text: ArraySlice<UInt8>) -> Bool {
    guard index > text.startIndex else { return false }
    return isLetter(text[index - 1])
  }

  private static func isLetter(after index: Int, of text: ArraySlice<UInt8>) -> Bool {
    // What follows may stand in another node: « l'**impôt** », « l'{{terme:Urssaf}} ».
    guard index + 1 < text.endIndex else { return true }
    return isLetter(text[index + 1]) || text[index + 1] == 0xC2
  }

  // A byte beyond ASCII is taken for an accented letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xC3 || (0x80...0xBF).contains(byte)
  }
}
