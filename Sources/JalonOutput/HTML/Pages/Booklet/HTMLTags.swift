/// The tags of HTML that Jalon wrote, and what stands between them: quoted attributes, no `<` in text.
struct HTMLTags {
  enum Piece {
    case text(String)
    case tag(Tag)
  }

  struct Tag {
    let name: String
    let isEnd: Bool
    /// In order; nil for an attribute without a value.
    let attributes: [(name: String, value: String?)]

    /// The value of an attribute, empty where it has none; nil without the attribute.
    func value(_ name: String) -> String? {
      attributes.first { $0.name == name }.map { $0.value ?? "" }
    }
  }

  let pieces: [Piece]

  init(_ html: String) {
    var pieces: [Piece] = []
    var reader = Reader(bytes: Array(html.utf8))
    while let piece = reader.next() { pieces.append(piece) }
    self.pieces = pieces
  }

  var all: [Tag] {
    pieces.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
  }
}

/// One pass over the bytes.
private struct Reader {
  let bytes: [UInt8]
  var position = 0

  mutating func next() -> HTMLTags.Piece? {
    guard position < bytes.count else { return nil }
    if bytes[position] == UInt8(ascii: "<"), let tag = tag() { return .tag(tag) }
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return .text(text(start..<position))
  }

  /// Nil, and nothing read, where no tag begins (a comment that an author was allowed).
  private mutating func tag() -> HTMLTags.Tag? {
    let start = position
    position += 1
    let isEnd = take(UInt8(ascii: "/"))
    let name = word()
    guard !name.isEmpty else {
      position = start
      return nil
    }
    var attributes: [(String, String?)] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      let attribute = word()
      if attribute.isEmpty {
        position += 1
      } else {
        attributes.append((attribute, take(UInt8(ascii: "=")) ? value() : nil))
      }
    }
    position += 1
    return HTMLTags.Tag(name: name, isEnd: isEnd, attributes: attributes)
  }

  private mutating func word() -> String {
    let start = position
    while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
    return text(start..<position)
  }

  private mutating func value() -> String {
    guard position < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[position]) else {
      return word()
    }
    let quote = bytes[position]
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != quote { position += 1 }
    let value = text(start..<position)
    position += 1
    return quote == UInt8(ascii: "'") ? value.replacing("\"", with: "&quot;") : value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
