import JalonCore

/// One line of a data file, cut into its parts without asking YAML. Offsets are the file's.
struct YAMLLine {
  let bytes: [UInt8]
  /// The line without its end.
  let range: Range<Int>
  /// After the spaces (tabs, no-break spaces) at its start.
  let indented: Int
  /// After the `- ` marks.
  let content: Int
  let key: Range<Int>?
  /// After the key's colon or the `- ` mark; empty where nothing stands there.
  let value: Range<Int>

  init(_ file: SourceFile, _ number: Int, within slice: Range<Int>) {
    let bytes = file.bytes
    let start = max(file.lineStarts[number], slice.lowerBound)
    var end = number + 1 < file.lineStarts.count ? file.lineStarts[number + 1] : bytes.count
    end = max(start, min(end, slice.upperBound))
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    self.bytes = bytes
    range = start..<end

    var index = start
    while index < end, Self.isBlank(bytes[index]) || Self.noBreakSpace(bytes, index) {
      index += Self.isBlank(bytes[index]) ? 1 : 2
    }
    indented = min(index, end)
    while index + 1 < end, bytes[index] == UInt8(ascii: "-"), Self.isBlank(bytes[index + 1]) {
      index += 1
      while index < end, Self.isBlank(bytes[index]) { index += 1 }
    }
    index = min(index, end)
    content = index
    let colon = Self.colon(bytes, content..<end, isItem: content > indented)
    if let colon { key = content..<colon } else { key = nil }
    var first = colon.map { $0 + 1 } ?? index
    while first < end, Self.isBlank(bytes[first]) { first += 1 }
    value = first..<Self.endOfValue(bytes, first..<end)
  }

  var isEmpty: Bool { range.isEmpty || content == range.upperBound && content == indented }

  /// Neither a key nor an item of a list.
  var isStray: Bool { key == nil && content == indented }

  /// The column of what the line says, in bytes: that of the key in `  - clé: valeur`.
  var column: Int { content - range.lowerBound }

  var keyText: String? { key.map { Self.text(bytes[$0]) } }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The value is opened by a quotation mark that nothing closes properly on this line.
  var hasBrokenQuotes: Bool {
    guard let mark = value.first.map({ bytes[$0] }), mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      return false
    }
    return Self.endOfQuotes(bytes, value) != value.upperBound
  }

  /// The bracket that the value opens first and never closes on this line.
  var unclosedBracket: UInt8? {
    guard let first = value.first, bytes[first] == UInt8(ascii: "[") || bytes[first] == UInt8(ascii: "{") else {
      return nil
    }
    let closing = bytes[first] + 2
    return bytes[value].contains(closing) ? nil : closing
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  static func noBreakSpace(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0
  }

  /// After the quotation mark that closes a text, as YAML sees it; nil if nothing does.
  static func endOfQuotes(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let mark = bytes[range.lowerBound]
    var index = range.lowerBound + 1
    while index < range.upperBound {
      if mark == UInt8(ascii: "\""), bytes[index] == UInt8(ascii: "\\") {
        index += 2
      } else if bytes[index] == mark {
        guard mark == UInt8(ascii: "'"), index + 1 < range.upperBound, bytes[index + 1] == mark else {
          return index + 1
        }
        index += 2
      } else {
        index += 1
      }
    }
    return nil
  }
}

extension YAMLLine {
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  // `- Des thèmes variés : l'offre : le prix` is a text: a key of several words has its colon close by.
  private static func colon(_ bytes: [UInt8], _ content: Range<Int>, isItem: Bool) -> Int? {
    guard let first = content.first.map({ bytes[$0] }), !"[{\"'#".utf8.contains(first) else { return nil }
    for index in content where bytes[index] == UInt8(ascii: ":") {
      guard index + 1 == content.upperBound || isBlank(bytes[index + 1]) else { continue }
      let key = text(bytes[content.lowerBound..<index])
      if isItem, isBlank(bytes[index - 1]), key.contains(" ") { return nil }
      return key.isEmpty ? nil : index
    }
    return nil
  }

  // A comment is a # between spaces; `Prix #1` is a text.
  private static func endOfValue(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    for index in range.dropFirst() where bytes[index] == UInt8(ascii: "#") && isBlank(bytes[index - 1]) {
      guard index + 1 == range.upperBound || isBlank(bytes[index + 1]) else { continue }
      end = index
      break
    }
    while end > range.lowerBound, isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }
}
