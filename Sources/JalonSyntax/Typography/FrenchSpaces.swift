/// Which spaces of a French text do not break (Imprimerie nationale, « Lexique des règles typographiques »).
enum FrenchSpaces {
  /// What a space is printed as; nil: as it is.
  static func replacement(at space: Int, in flow: TextFlow) -> StaticString? {
    let bytes = flow.bytes
    guard space + 1 < bytes.count else { return nil }
    if space >= 2, bytes[space - 2] == 0xC2, bytes[space - 1] == 0xAB { return Typography.noBreakSpace }
    switch bytes[space + 1] {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return isMark(at: space + 1, in: flow) ? Typography.narrowNoBreakSpace : nil
    case UInt8(ascii: ":"): return isMark(at: space + 1, in: flow) ? Typography.noBreakSpace : nil
    case UInt8(ascii: "%"): return Typography.noBreakSpace
    case 0xC2:
      let isDegree = starts("°", at: space + 1, of: bytes) && isNumber(before: space, in: flow)
      return isDegree || starts("»", at: space + 1, of: bytes) ? Typography.noBreakSpace : nil
    case 0xE2:
      return starts("€", at: space + 1, of: bytes) || starts("‰", at: space + 1, of: bytes)
        ? Typography.noBreakSpace : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if isGroup(after: space, of: bytes) { return Typography.narrowNoBreakSpace }
      return isHour(before: space, of: bytes) || followsNumbering(space, bytes) ? Typography.noBreakSpace : nil
    case TextFlow.object: return followsNumbering(space, bytes) ? Typography.noBreakSpace : nil
    default: return beforeWord(space, in: flow)
    }
  }

  /// The space that an amount lacks: « 12€ », « 30% », « 12 €? ». Elsewhere, what the author joined stays joined.
  static func missing(before index: Int, in flow: TextFlow) -> StaticString? {
    guard index > 0 else { return nil }
    switch flow.bytes[index] {
    case UInt8(ascii: "%"), 0xE2:
      guard let length = unitLength(at: index, of: flow.bytes), isDigit(flow.bytes[index - 1]) else { return nil }
      // `7%20` is no percentage, nor « 12€50 » an amount in euros alone.
      let next = flow.neighbour(after: index + length - 1)
      return next == .letter || next == .digit ? nil : Typography.noBreakSpace
    case let mark where followsUnit(index, of: flow) && isMark(at: index, in: flow):
      return mark == UInt8(ascii: ":") ? Typography.noBreakSpace : Typography.narrowNoBreakSpace
    default: return nil
    }
  }

  private static func unitLength(at index: Int, of bytes: [UInt8]) -> Int? {
    if bytes[index] == UInt8(ascii: "%") { return 1 }
    return starts("€", at: index, of: bytes) || starts("‰", at: index, of: bytes) ? 3 : nil
  }

  /// « 12 € » or « 12 % », and nothing between it and a place.
  private static func followsUnit(_ index: Int, of flow: TextFlow) -> Bool {
    let bytes = flow.bytes
    let start = bytes[index - 1] == UInt8(ascii: "%") ? index - 1 : index - 3
    guard start > 0, unitLength(at: start, of: bytes) == index - start else { return false }
    if isDigit(bytes[start - 1]) { return true }
    let spaces: [StaticString] = [" ", Typography.noBreakSpace, Typography.narrowNoBreakSpace]
    return spaces.contains { space in
      let place = start - space.utf8CodeUnitCount
      return place > 0 && starts(space, at: place, of: bytes) && isDigit(bytes[place - 1])
    }
  }

  private static func beforeWord(_ space: Int, in flow: TextFlow) -> StaticString? {
    let bytes = flow.bytes
    if isNumber(before: space, in: flow), isUnit(after: space, of: bytes) { return Typography.noBreakSpace }
    guard isCapital(at: space + 1, of: bytes) else { return nil }
    return follows(titles, space, bytes) || followsNumbering(space, bytes) ? Typography.noBreakSpace : nil
  }

  // By its byte first: a page has ten thousand spaces.
  private static func isNumber(before space: Int, in flow: TextFlow) -> Bool {
    guard space > 0 else { return false }
    return isDigit(flow.bytes[space - 1]) || flow.bytes[space - 1] == TextFlow.object && flow.objects[space - 1] != nil
  }
}

// MARK: - Marks

extension FrenchSpaces {
  /// `;` `:` `!` `?` and runs of them that end something: not an emoticon, not `::`, not `!important`.
  private static func isMark(at index: Int, in flow: TextFlow) -> Bool {
    let bytes = flow.bytes
    var end = index
    while end < bytes.count, [0x3A, 0x3B, 0x21, 0x3F].contains(bytes[end]) { end += 1 }
    let isColon = bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: ";")
    if isColon, end - index > 1 { return false }
    guard end < bytes.count else { return true }
    switch bytes[end] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    case UInt8(ascii: "-"), UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: "*"): return !isColon
    case UInt8(ascii: "/"), UInt8(ascii: "="): return false
    default: return flow.neighbour(after: end - 1) != .letter
    }
  }
}

// MARK: - Numbers

extension FrenchSpaces {
  /// One to three digits, then three and no more: `1 000`, but not `en 2027 300 personnes`.
  private static func isGroup(after space: Int, of text: [UInt8]) -> Bool {
    let before = text[..<space].suffix(4).reversed().prefix { isDigit($0) }.count
    guard (1...3).contains(before), space + 3 < text.count else { return false }
    guard (space + 1...space + 3).allSatisfy({ isDigit(text[$0]) }) else { return false }
    return space + 4 >= text.count || !isDigit(text[space + 4])
  }

  /// After the `h` of `14 h 30`.
  private static func isHour(before space: Int, of text: [UInt8]) -> Bool {
    guard space >= 2, text[space - 1] == UInt8(ascii: "h") else { return false }
    if isDigit(text[space - 2]) { return true }
    if space >= 3, text[space - 2] == 0x20 { return isDigit(text[space - 3]) }
    return space >= 4 && text[space - 3] == 0xC2 && text[space - 2] == 0xA0 && isDigit(text[space - 4])
  }

  private static let units: Set<String> = [
    "h", "min", "mn", "s", "km", "m", "cm", "mm", "kg", "g", "mg", "l", "L", "cl", "ml", "mL", "ha", "m²", "m³", "km²",
    "ko", "Mo", "Go", "kWh", "k€", "M€",
  ]

  /// `3 h` and `3 km`, but not `3 hommes` nor `3 l'un`.
  private static func isUnit(after space: Int, of text: [UInt8]) -> Bool {
    var end = space + 1
    while end < text.count, end - space <= 6, isLetter(text[end]) || text[end] >= 0x80 {
      if text[end] == 0xC2, end + 1 < text.count, text[end + 1] == 0xA0 { break }
      if text[end] == 0xE2, !starts("€", at: end, of: text) { break }
      end += 1
    }
    guard units.contains(String(decoding: text[space + 1..<end], as: UTF8.self)) else { return false }
    guard end < text.count else { return true }
    return !starts("’", at: end, of: text) && ![UInt8(ascii: "'"), UInt8(ascii: "-")].contains(text[end])
      && !isDigit(text[end])
  }
}

// MARK: - Abbreviations

extension FrenchSpaces {
  private static let numberings = ["n°", "N°", "nº", "art.", "p.", "pp.", "chap.", "fig.", "§"].map { Array($0.utf8) }
  private static let titles = ["M.", "MM.", "Mme", "Mmes", "Mlle", "Dr"].map { Array($0.utf8) }

  private static func followsNumbering(_ space: Int, _ text: [UInt8]) -> Bool { follows(numberings, space, text) }

  private static func follows(_ words: [[UInt8]], _ space: Int, _ text: [UInt8]) -> Bool {
    words.contains { word in
      let start = space - word.count
      guard start >= 0, text[start..<space].elementsEqual(word) else { return false }
      return start == 0 || !(isLetter(text[start - 1]) || isDigit(text[start - 1]) || text[start - 1] >= 0xC3)
    }
  }

  private static func isCapital(at index: Int, of text: [UInt8]) -> Bool {
    if (0x41...0x5A).contains(text[index]) { return true }
    return text[index] == 0xC3 && index + 1 < text.count && (0x80...0x9E).contains(text[index + 1])
  }

  private static func starts(_ word: StaticString, at index: Int, of text: [UInt8]) -> Bool {
    word.withUTF8Buffer { bytes in
      index + bytes.count <= text.count && text[index..<index + bytes.count].elementsEqual(bytes)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
