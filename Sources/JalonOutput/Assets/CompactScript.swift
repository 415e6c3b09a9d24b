/// A script without what only its readers need: comment lines and indentation are a fifth of what a telephone loads.
///
/// The theme's scripts hold no text over several lines, so a line's own start never matters.
enum CompactScript {
  static func compact(_ script: [UInt8]) -> [UInt8] {
    var compact: [UInt8] = []
    compact.reserveCapacity(script.count)
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard !text.isEmpty, !text.starts(with: "//".utf8) else { continue }
      compact.append(contentsOf: text)
      compact.append(UInt8(ascii: "\n"))
    }
    return compact
  }
}
