import JalonCore

/// Cuts a formula into tokens, byte by byte.
struct FormulaLexer {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  static func tokens(of bytes: ArraySlice<UInt8>) -> [FormulaToken] {
    var lexer = FormulaLexer(bytes: bytes, index: bytes.startIndex)
    var tokens: [FormulaToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() -> FormulaToken? {
    while let width = spaceWidth(at: index) { index += width }
    guard index < bytes.endIndex else { return nil }
    let start = index
    let kind = read()
    return FormulaToken(kind: kind, range: start..<index)
  }

  private mutating func read() -> FormulaToken.Kind {
    if let (sign, width) = sign(at: index) {
      index += width
      return .sign(sign)
    }
    switch bytes[index] {
    case UInt8(ascii: "("):
      index += 1
      return .open
    case UInt8(ascii: ")"):
      index += 1
      return .close
    case let byte where Self.isDigit(byte): return readNumber()
    case let byte where Self.isNamePart(byte): return readWord()
    default: return readUnknown()
    }
  }

  // MARK: Signs and spaces

  private static let signs: [(bytes: [UInt8], sign: FormulaOperator)] = [
    (Array("+".utf8), .plus), (Array("-".utf8), .minus), (Array("\u{2212}".utf8), .minus),
    // What a word processor makes of a hyphen between spaces.
    (Array("\u{2013}".utf8), .minus), (Array("*".utf8), .times), (Array("\u{D7}".utf8), .times),
    (Array("/".utf8), .divided), (Array("\u{F7}".utf8), .divided),
  ]

  private static let spaces = [" ", "\t", "\u{A0}", "\u{202F}", "\u{2009}"].map { Array($0.utf8) }

  private func sign(at index: Int) -> (FormulaOperator, width: Int)? {
    Self.signs.first { bytes[index...].starts(with: $0.bytes) }.map { ($0.sign, $0.bytes.count) }
  }

  private func spaceWidth(at index: Int) -> Int? {
    guard index < bytes.endIndex else { return nil }
    return Self.spaces.first { bytes[index...].starts(with: $0) }?.count
  }

  // MARK: Numbers and names

  private mutating func readNumber() -> FormulaToken.Kind {
    let start = index
    skipDigits()
    while let group = groupWidth(at: index) { index += group }
    // A point before a letter parts a table from its column.
    if let byte = byte(at: index), byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."),
      self.byte(at: index + 1).map(Self.isDigit) ?? false
    {
      index += 1
      skipDigits()
    }
    if let byte = byte(at: index), Self.isNamePart(byte), sign(at: index) == nil, spaceWidth(at: index) == nil {
      index = start
      return readWord()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return NumberText.value(text).map { .number($0) } ?? .unknown(text)
  }

  /// A space and three digits, no more: `1 000`.
  private func groupWidth(at index: Int) -> Int? {
    guard let space = spaceWidth(at: index) else { return nil }
    let end = index + space + 3
    guard end <= bytes.endIndex, bytes[index + space..<end].allSatisfy(Self.isDigit),
      !(byte(at: end).map {
        Self.isDigit($0) || Self.isNamePart($0) && spaceWidth(at: end) == nil && sign(at: end) == nil
      }
        ?? false)
    else { return nil }
    return space + 3
  }

  private mutating func readWord() -> FormulaToken.Kind {
    let start = index
    while let byte = byte(at: index), spaceWidth(at: index) == nil {
      // A hyphen or a point belongs to the name it stands inside.
      let isInner =
        (byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")) && index > start
        && (self.byte(at: index + 1).map(Self.isNamePart) ?? false) && spaceWidth(at: index + 1) == nil
        && sign(at: index + 1) == nil
      guard isInner || (Self.isNamePart(byte) && sign(at: index) == nil) else { break }
      index += 1
    }
    return .word(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  /// One character that has no place in a formula.
  private mutating func readUnknown() -> FormulaToken.Kind {
    let start = index
    index += 1
    while let byte = byte(at: index), byte & 0xC0 == 0x80 { index += 1 }
    return .unknown(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func skipDigits() {
    while let byte = byte(at: index), Self.isDigit(byte) { index += 1 }
  }

  private func byte(at index: Int) -> UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  // Letters with accents; not what C2 and E2 begin: `²`, `€`, quotes.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
      || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
  }
}
