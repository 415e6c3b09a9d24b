/// A tag as it is written in a text: `<img alt="Un logo">`, `</p>`.
struct HTMLTag {
  /// In lower case; empty for a comment, a declaration or an instruction.
  let name: String
  let isClosing: Bool
  private let text: ArraySlice<UInt8>

  /// Reads a whole tag, from `<` to `>`.
  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    var rest = text.dropFirst()
    isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { rest = rest.dropFirst() }
    let letters = rest.prefix { Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    name = String(decoding: letters, as: UTF8.self).lowercased()
  }

  /// The value of an attribute, its references not yet decoded; nil for none.
  func value(of attribute: String) -> ArraySlice<UInt8>? {
    var rest = text.dropFirst(1 + name.utf8.count)
    while let start = rest.firstIndex(where: Self.isLetter) {
      let key = rest[start...].prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && !Self.isSpace($0) }
      rest = rest[key.endIndex...].drop(while: Self.isSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: Self.isSpace)
      let value: ArraySlice<UInt8>
      if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        value = rest.dropFirst().prefix { $0 != quote }
        rest = rest[value.endIndex...].dropFirst()
      } else {
        value = rest.prefix { $0 != UInt8(ascii: ">") && !Self.isSpace($0) }
        rest = rest[value.endIndex...]
      }
      if String(decoding: key, as: UTF8.self).lowercased() == attribute { return value }
    }
    return nil
  }

  /// What stands in it is no text of the page.
  var holdsNoText: Bool { ["script", "style", "template"].contains(name) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
