import JalonCore

/// HTML as it is written: bytes in one growing buffer.
package struct HTMLWriter: Sendable {
  package var bytes: [UInt8]

  package init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func raw(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// Text for an element's content or a quoted attribute (HTML § 13.3, escaping a string).
  package mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { escaped($0) }
  }

  package mutating func escaped(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { escaped($0) }
  }

  // In runs: most of a page is text, and most of its bytes are themselves.
  private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in 0..<text.count {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      raw(entity)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// A destination for `href` or `src`: what an address may not hold is percent-encoded (as cmark's houdini does).
  package mutating func destination(_ text: some Collection<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "'"): raw("&#x27;")
      case 0x00...0x20, 0x7F...0xFF, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"),
        UInt8(ascii: "["), UInt8(ascii: "]"):
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.hexadecimal[Int(byte >> 4)])
        bytes.append(Self.hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }

  /// ` lang="…"`, and ` dir="rtl"` where the language asks for it (WCAG 3.1.2, HTML § 3.2.6.4).
  package mutating func language(_ tag: LanguageTag) {
    raw(" lang=\"")
    escaped(tag.string)
    raw(tag.isRightToLeft ? "\" dir=\"rtl\"" : "\"")
  }

  /// Starts a line unless one has just begun.
  package mutating func line() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
