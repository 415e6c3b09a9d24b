/// Where a link or an image points, by its shape alone.
package enum Destination: Hashable, Sendable {
  /// Another host, or a scheme such as `mailto:`: kept as written.
  case external
  /// `#anchor` on the same page.
  case anchor(String)
  /// A path to a file or a page, percent-decoded, with its anchor.
  case path(String, anchor: String?)

  package init(_ text: some StringProtocol) {
    if text.hasPrefix("#") {
      self = .anchor(Self.decoded(text.dropFirst()))
      return
    }
    if text.hasPrefix("//") || Self.hasScheme(text) {
      self = .external
      return
    }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first.map { $0.prefix { $0 != "?" } } ?? ""
    self = .path(Self.decoded(path), anchor: parts.count > 1 ? Self.decoded(parts[1]) : nil)
  }

  /// RFC 3986 § 3.1.
  private static func hasScheme(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, Self.isLetter(first) else { return false }
    for byte in text.utf8 {
      if byte == UInt8(ascii: ":") { return true }
      guard isLetter(byte) || (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E].contains(byte) else { return false }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let high = digit(source[index + 1]), let low = digit(source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
