extension ProseTokenizer {
  /// Where a number ends: « 1 000 », « 12,50 », « 14 h 30 », « 12/03/2027 », « 06 39 98 00 01 », « 1er ».
  func numberEnd(from start: Int) -> Int {
    var index = digitsEnd(from: start)
    let lead = index - start
    if lead == 2, bytes[start] == UInt8(ascii: "0"), let end = groupsEnd(from: index, of: 2) { return end }
    if lead <= 3, let end = groupsEnd(from: index, of: 3) { index = end }
    while index + 1 < limit, Self.joins(bytes[index]), isDigit(at: index + 1) { index = digitsEnd(from: index + 1) }
    if lead <= 2, let end = hourEnd(from: index) { return end }
    // 1er, 2e, 10km
    while index < limit, isLetterOrDigit(at: index) { index += bytes[index] < 0x80 ? 1 : 2 }
    return min(index, limit)
  }

  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ":"): true
    default: false
    }
  }

  private func digitsEnd(from start: Int) -> Int {
    var index = start
    while isDigit(at: index) { index += 1 }
    return index
  }

  /// A space, then so many digits and no more, as often as they come.
  private func groupsEnd(from start: Int, of count: Int) -> Int? {
    var index = start
    while let space = spaceEnd(at: index) {
      let end = digitsEnd(from: space)
      guard end - space == count else { break }
      index = end
    }
    return index > start ? index : nil
  }

  /// « h », « h 30 », after the hour.
  private func hourEnd(from start: Int) -> Int? {
    let mark = spaceEnd(at: start) ?? start
    guard mark < limit, bytes[mark] | 0x20 == UInt8(ascii: "h") else { return nil }
    let afterMark = mark + 1
    let minutes = spaceEnd(at: afterMark) ?? afterMark
    let end = digitsEnd(from: minutes)
    if end - minutes == 2 || (end > minutes && minutes == afterMark) { return end }
    return afterMark < limit && isLetterOrDigit(at: afterMark) ? nil : afterMark
  }

  private func spaceEnd(at index: Int) -> Int? {
    guard index < limit else { return nil }
    let (scalar, length) = ProseScalar.read(bytes, at: index, before: limit)
    guard case .space = scalar else { return nil }
    return index + length
  }

  private func isDigit(at index: Int) -> Bool { index < limit && (0x30...0x39).contains(bytes[index]) }

  private func isLetterOrDigit(at index: Int) -> Bool {
    switch ProseScalar.read(bytes, at: index, before: limit).scalar {
    case .letter, .digit: true
    default: false
    }
  }
}
