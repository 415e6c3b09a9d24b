/// What a character of a text is to a reader of sentences.
enum ProseScalar {
  case letter(isCapital: Bool)
  case digit, space, lineBreak, apostrophe, hyphen, point, stop, comma, semicolon, colon, dash
  case openQuote, closeQuote, openParenthesis, closeParenthesis, openBracket, closeBracket, openBrace, symbol

  /// The character that begins at an offset, and how many bytes it takes.
  static func read(_ bytes: [UInt8], at index: Int, before limit: Int) -> (scalar: ProseScalar, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    let second = index + 1 < limit ? bytes[index + 1] : 0
    switch byte {
    case 0xC2: return (latinSign(second), 2)
    case 0xC3:
      if second == 0x97 || second == 0xB7 { return (.symbol, 2) }
      return (.letter(isCapital: second < 0x9F), 2)
    case 0xC4..<0xE0: return (.letter(isCapital: byte == 0xC5 && (second == 0x92 || second == 0xB8)), 2)
    case 0xE2: return (punctuation(second, index + 2 < limit ? bytes[index + 2] : 0), 3)
    case 0xE3..<0xF0: return (.letter(isCapital: false), 3)
    case 0xF0...: return (.symbol, 4)
    default: return (.symbol, 1)
    }
  }

  private static func ascii(_ byte: UInt8) -> ProseScalar {
    switch byte {
    case 0x61...0x7A: .letter(isCapital: false)
    case 0x41...0x5A: .letter(isCapital: true)
    case 0x30...0x39: .digit
    case 0x20, 0x09: .space
    case 0x0A, 0x0D: .lineBreak
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .point
    case UInt8(ascii: "?"), UInt8(ascii: "!"): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "("): .openParenthesis
    case UInt8(ascii: ")"): .closeParenthesis
    case UInt8(ascii: "["): .openBracket
    case UInt8(ascii: "]"): .closeBracket
    case UInt8(ascii: "{"): .openBrace
    default: .symbol
    }
  }

  private static func latinSign(_ second: UInt8) -> ProseScalar {
    switch second {
    case 0xA0: .space
    case 0xAB: .openQuote
    case 0xBB: .closeQuote
    // The middle dot of « salarié·e ».
    case 0xB7: .hyphen
    default: .symbol
    }
  }

  /// U+2000 to U+2FFF.
  private static func punctuation(_ second: UInt8, _ third: UInt8) -> ProseScalar {
    guard second == 0x80 else { return .symbol }
    switch third {
    case 0x80...0x8A, 0xAF: return .space
    case 0x90, 0x91: return .hyphen
    case 0x92...0x95: return .dash
    case 0x99: return .apostrophe
    case 0x9C: return .openQuote
    case 0x9D: return .closeQuote
    case 0xA6: return .stop
    default: return .symbol
    }
  }
}
