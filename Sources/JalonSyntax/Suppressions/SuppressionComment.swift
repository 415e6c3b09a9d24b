import JalonCore

/// The inside of a comment that speaks to Jalon: `jalon:ignore rule-id: reason`.
struct SuppressionComment {
  let rule: Located<String>?
  let hasReason: Bool
  /// The comment as it stands in the file, marks included.
  let bytes: Range<Int>

  /// Reads what stands between the marks of a comment; nil if it does not speak to Jalon.
  init?(inside: Range<Int>, comment: Range<Int>, of file: SourceFile) {
    var reader = Reader(bytes: file.bytes, index: inside.lowerBound, end: inside.upperBound)
    reader.skipSpaces()
    guard reader.take("jalon:") else { return nil }
    reader.skipSpaces()
    bytes = comment
    guard reader.take("ignore"), reader.isAtBoundary else {
      // `jalon:ingore quiz-id-present`: the word is told as a rule that is none.
      let word = reader.word()
      rule = word.isEmpty ? nil : Located(file.text(word), at: SourceRange(file.path, word))
      hasReason = true
      return
    }
    reader.skipSpaces()
    let id = reader.word()
    rule = id.isEmpty ? nil : Located(file.text(id), at: SourceRange(file.path, id))
    reader.skipSpaces()
    hasReason = reader.take(":") && reader.hasLetter
  }

  /// What goes with the comment: its line, where nothing else stands on it.
  func removal(in file: SourceFile) -> Range<Int> {
    let line = file.line(at: bytes.lowerBound)
    let last = file.line(at: max(bytes.lowerBound, bytes.upperBound - 1))
    let start = file.lineStarts[line]
    let end = last + 1 < file.lineStarts.count ? file.lineStarts[last + 1] : file.bytes.count
    let isAlone =
      file.bytes[start..<bytes.lowerBound].allSatisfy(Reader.isSpace)
      && file.bytes[bytes.upperBound..<end].allSatisfy { Reader.isSpace($0) || $0 == 0x0A || $0 == 0x0D }
    return isAlone ? start..<end : bytes
  }

  private struct Reader {
    let bytes: [UInt8]
    var index: Int
    let end: Int

    mutating func skipSpaces() {
      // The no-break space that French writes before a colon is C2 A0, the narrow one E2 80 AF.
      while index < end,
        Self.isSpace(bytes[index]) || [0x0A, 0x0D, 0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains(bytes[index])
      {
        index += 1
      }
    }

    mutating func take(_ word: StaticString) -> Bool {
      let found = word.withUTF8Buffer { wanted in
        index + wanted.count <= end && bytes[index..<index + wanted.count].elementsEqual(wanted)
      }
      if found { index += word.utf8CodeUnitCount }
      return found
    }

    mutating func word() -> Range<Int> {
      let start = index
      while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ":"), bytes[index] != 0xC2 { index += 1 }
      return start..<index
    }

    var isAtBoundary: Bool { index >= end || bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ":") }

    var hasLetter: Bool {
      bytes[index..<end].contains { $0 >= 0x80 || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  }
}

extension SourceFile {
  fileprivate func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
