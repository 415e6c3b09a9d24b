/// A script without what only its readers need: comments, indentation, spaces around signs.
///
/// They are a third of what a telephone loads. Names stay, and so do the ends of lines that may end a statement
/// (ECMAScript § 12.10). What cannot be told apart for certain (a text over several lines) leaves the script as it is.
struct CompactScript {
  private let script: [UInt8]
  private var place = 0
  private var compact: [UInt8] = []
  private var gap: UInt8?

  static func compact(_ script: [UInt8]) -> [UInt8] {
    var reader = CompactScript(script: script)
    return reader.read() ? reader.compact + [newline] : script
  }

  private init(script: [UInt8]) {
    self.script = script
    compact.reserveCapacity(script.count)
  }

  private mutating func read() -> Bool {
    while place < script.count {
      let byte = script[place]
      switch byte {
      case Self.space, UInt8(ascii: "\t"), UInt8(ascii: "\r"): skip(byte)
      case Self.newline: skip(byte)
      case UInt8(ascii: "`"): return false
      case UInt8(ascii: "\""), UInt8(ascii: "'"): guard copyText(until: byte) else { return false }
      case Self.slash where isComment: guard skipComment() else { return false }
      case Self.slash where isPattern: guard copyText(until: byte) else { return false }
      default:
        write(byte)
        place += 1
      }
    }
    return true
  }
}

// MARK: What is copied

extension CompactScript {
  private mutating func write(_ byte: UInt8) {
    if let gap, needs(gap, before: byte) { compact.append(gap) }
    gap = nil
    compact.append(byte)
  }

  private func needs(_ gap: UInt8, before byte: UInt8) -> Bool {
    guard let last = compact.last else { return false }
    if gap == Self.newline { return !"{;,([".utf8.contains(last) && !"}]),;".utf8.contains(byte) }
    let isSameSign = last == byte && "+-/".utf8.contains(byte)
    return isSameSign || (Self.isWord(last) && (Self.isWord(byte) || byte == UInt8(ascii: ".")))
  }

  /// A text or a pattern, whole; false where its line ends before it does.
  private mutating func copyText(until end: UInt8) -> Bool {
    var isClass = false
    write(script[place])
    place += 1
    while place < script.count, script[place] != Self.newline {
      let byte = script[place]
      compact.append(byte)
      place += 1
      if byte == UInt8(ascii: "\\"), place < script.count {
        compact.append(script[place])
        place += 1
      } else if end == Self.slash, byte == UInt8(ascii: "[") {
        isClass = true
      } else if byte == UInt8(ascii: "]") {
        isClass = false
      } else if byte == end, !isClass {
        return true
      }
    }
    return false
  }
}

// MARK: What is left out

extension CompactScript {
  private mutating func skip(_ byte: UInt8) {
    if gap != Self.newline { gap = byte == Self.newline ? Self.newline : Self.space }
    place += 1
  }

  private var isComment: Bool {
    place + 1 < script.count && (script[place + 1] == Self.slash || script[place + 1] == UInt8(ascii: "*"))
  }

  private mutating func skipComment() -> Bool {
    if script[place + 1] == Self.slash {
      place = script[place...].firstIndex(of: Self.newline) ?? script.count
      return true
    }
    place += 2
    while place + 1 < script.count {
      if script[place] == Self.newline { gap = Self.newline }
      if script[place] == UInt8(ascii: "*"), script[place + 1] == Self.slash {
        place += 2
        if gap == nil { gap = Self.space }
        return true
      }
      place += 1
    }
    return false
  }

  /// Whether a slash opens a pattern: after a value it divides.
  private var isPattern: Bool {
    guard let last = compact.last else { return true }
    if !Self.isWord(last) { return !")]}\"'".utf8.contains(last) }
    return ["return", "typeof", "case"].contains { compact.ends(with: $0) }
  }
}

extension CompactScript {
  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
  private static let slash = UInt8(ascii: "/")

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate func ends(with word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}
