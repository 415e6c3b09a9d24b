/// The text of a paragraph as a reader meets it, whatever the markup that cuts it in pieces: a colon that follows a word
/// in bold stands after that word.
struct TextFlow {
  private(set) var bytes: [UInt8]
  private(set) var pieces: [Piece] = []
  /// What is copied as it is (code, placeholders, addresses), by its place among the bytes.
  private(set) var objects: [Int: ArraySlice<UInt8>] = [:]

  /// The part of the flow that one text node gives.
  struct Piece {
    let node: Int
    let range: Range<Int>
    /// Those of its language; nil: it is printed as written.
    let rules: Typography?
  }

  static let object: UInt8 = 0x01

  init(_ bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    objects.removeAll(keepingCapacity: true)
  }

  /// A text node: its placeholders are objects.
  mutating func append(_ text: ArraySlice<UInt8>, of node: Int, placeholders: [Placeholder], rules: Typography?) {
    let start = bytes.count
    var index = text.startIndex
    for placeholder in placeholders {
      bytes.append(contentsOf: text[index..<placeholder.range.lowerBound])
      append(object: text[placeholder.range])
      index = placeholder.range.upperBound
    }
    bytes.append(contentsOf: text[index...])
    pieces.append(Piece(node: node, range: start..<bytes.count, rules: rules))
  }

  /// A text node that is printed as it is.
  mutating func append(verbatim text: ArraySlice<UInt8>, of node: Int) {
    append(object: text)
    pieces.append(Piece(node: node, range: bytes.count - 1..<bytes.count, rules: nil))
  }

  mutating func append(object: ArraySlice<UInt8>) {
    objects[bytes.count] = object
    bytes.append(Self.object)
  }

  mutating func appendBreak() {
    bytes.append(0x0A)
  }
}

extension TextFlow {
  /// What a character is, for the one beside it.
  enum Neighbour {
    case edge, space, letter, digit, object
    /// A bracket or a mark after which a quotation may begin.
    case opening
    case other
  }

  func neighbour(before index: Int) -> Neighbour {
    guard index > 0 else { return .edge }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
    return neighbour(at: start)
  }

  func neighbour(after index: Int) -> Neighbour {
    index + 1 < bytes.count ? neighbour(at: index + 1) : .edge
  }

  private func neighbour(at index: Int) -> Neighbour {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A: return .space
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: "'"):
      return .opening
    case Self.object: return objects[index] == nil ? .other : .object
    case 0x00...0x7F: return .other
    case 0xC2: return second(of: index) == 0xA0 ? .space : second(of: index) == 0xAB ? .opening : .other
    case 0xC3: return second(of: index) == 0x97 || second(of: index) == 0xB7 ? .other : .letter
    case 0xE2: return general(at: index)
    case 0xF0...0xFF: return .other
    default: return .letter
    }
  }

  // U+2000 to U+2BFF: spaces, dashes, quotes, symbols.
  private func general(at index: Int) -> Neighbour {
    guard second(of: index) == 0x80, index + 2 < bytes.count else { return .other }
    switch bytes[index + 2] {
    case 0x80...0x8A, 0xAF: return .space
    case 0x90...0x94, 0x98...0x9A, 0x9C: return .opening
    default: return .other
    }
  }

  private func second(of index: Int) -> UInt8 { index + 1 < bytes.count ? bytes[index + 1] : 0 }
}
