import JalonCore

/// A stretch of GIFT, letter by letter: what each byte is, where it stands, and whether a backslash took its meaning away.
struct GIFTLetters {
  private(set) var letters: [Letter] = []

  struct Letter {
    let byte: UInt8
    let offset: Int
    let isEscaped: Bool
  }

  /// Reads lines of a file, comments left out; tells of backslashes that escape nothing.
  init(_ lines: [Range<Int>], of file: SourceFile, _ diagnostics: inout [Diagnostic]) {
    for line in lines {
      var index = line.lowerBound
      while index < line.upperBound {
        let byte = file.bytes[index]
        guard byte == UInt8(ascii: "\\"), index + 1 < line.upperBound else {
          letters.append(Letter(byte: byte, offset: index, isEscaped: byte == UInt8(ascii: "\\")))
          index += 1
          continue
        }
        let next = file.bytes[index + 1]
        if next == UInt8(ascii: "n") {
          letters.append(Letter(byte: 0x0A, offset: index, isEscaped: true))
        } else if Self.escapable.contains(next) {
          letters.append(Letter(byte: next, offset: index, isEscaped: true))
        } else {
          diagnostics.append(Self.unknownEscape(file, index..<index + 2))
          letters.append(Letter(byte: byte, offset: index, isEscaped: true))
          index -= 1
        }
        index += 2
      }
      letters.append(Letter(byte: 0x0A, offset: line.upperBound, isEscaped: false))
    }
  }

  static let escapable = Array("~=#{}:\\".utf8)

  private static func unknownEscape(_ file: SourceFile, _ bytes: Range<Int>) -> Diagnostic {
    let range = SourceRange(file.path, bytes.lowerBound..<bytes.lowerBound + 1)
    return Diagnostic(
      .giftEscapeKnown, .warning, at: range,
      LocalizedText(fr: "« \\ » devant un caractère ordinaire", en: "'\\' before an ordinary character"),
      explanation: LocalizedText(
        fr: "GIFT n'échappe que ~ = # { } : \\ et \\n. Pour écrire un « \\ », doublez-le.",
        en: "GIFT escapes ~ = # { } : \\ and \\n only. To write a '\\', double it."),
      fixIts: [FixIt(LocalizedText(fr: "doubler le « \\ »", en: "double the '\\'"), at: range, replacement: "\\\\")])
  }
}

extension ArraySlice<GIFTLetters.Letter> {
  /// Whether a sign that means something stands here.
  func isSign(_ sign: Character, at index: Int) -> Bool {
    index < endIndex && !self[index].isEscaped && self[index].byte == sign.asciiValue
  }

  func firstSign(_ signs: String) -> Int? {
    let wanted = signs.utf8
    return firstIndex { !$0.isEscaped && wanted.contains($0.byte) }
  }

  /// The first place of several signs in a row.
  func first(_ signs: String) -> Int? {
    let wanted = Array(signs.utf8)
    return indices.first { starts(with: wanted, at: $0) }
  }

  func last(_ signs: String) -> Int? {
    let wanted = Array(signs.utf8)
    return indices.last { starts(with: wanted, at: $0) }
  }

  var trimmed: ArraySlice<GIFTLetters.Letter> {
    var rest = self
    while let first = rest.first, Self.isSpace(first) { rest.removeFirst() }
    while let last = rest.last, Self.isSpace(last) { rest.removeLast() }
    return rest
  }

  var string: String { String(decoding: map(\.byte), as: UTF8.self) }

  func range(in path: ProjectPath) -> SourceRange {
    guard let first, let last else { return SourceRange(path, 0..<0) }
    let end = last.isEscaped && last.byte != UInt8(ascii: "\\") ? last.offset + 2 : last.offset + 1
    return SourceRange(path, first.offset..<end)
  }

  private func starts(with wanted: [UInt8], at index: Int) -> Bool {
    guard index + wanted.count <= endIndex else { return false }
    for (offset, byte) in wanted.enumerated() {
      guard self[index + offset].byte == byte, !self[index + offset].isEscaped else { return false }
    }
    return true
  }

  private static func isSpace(_ letter: GIFTLetters.Letter) -> Bool {
    [0x20, 0x09, 0x0A, 0x0D].contains(letter.byte)
  }
}
