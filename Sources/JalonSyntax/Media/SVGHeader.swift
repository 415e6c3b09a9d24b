/// SVG 2 § 8.2: width and height in pixels, else the proportions of the `viewBox`.
enum SVGHeader {
  private static let longest = 65_536

  static func size(_ header: FileHeader) -> ImageSize? {
    let text = String(decoding: header.bytes.prefix(longest), as: UTF8.self)
    guard let tag = startTag(in: text[...]) else { return nil }
    let width = value(of: "width", in: tag).flatMap(pixels)
    let height = value(of: "height", in: tag).flatMap(pixels)
    if let width, let height { return ImageSize(width, height) }
    let box = value(of: "viewBox", in: tag)?.split { $0 == " " || $0 == "," || $0.isNewline } ?? []
    guard box.count == 4, let boxWidth = Double(box[2]), let boxHeight = Double(box[3]) else { return nil }
    return ImageSize(rounded(boxWidth), rounded(boxHeight))
  }

  /// What stands in the first tag, if it is `<svg …>`; comments and declarations before it are passed over.
  private static func startTag(in text: Substring) -> Substring? {
    var rest = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.hasPrefix("<!--") || rest.hasPrefix("<?") || rest.hasPrefix("<!") {
      let end = rest.hasPrefix("<!--") ? "-->" : rest.hasPrefix("<?") ? "?>" : ">"
      guard let range = rest.firstRange(of: end) else { return nil }
      rest = rest[range.upperBound...].drop(while: \.isWhitespace)
    }
    guard rest.hasPrefix("<svg"), let end = rest.firstIndex(of: ">") else { return nil }
    return rest[..<end].dropFirst(4)
  }

  private static func value(of name: String, in tag: Substring) -> Substring? {
    var rest = tag
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last
      let after = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = after.first, quote == "\"" || quote == "'",
        let end = after.dropFirst().firstIndex(of: quote)
      else { return nil }
      if key == name[...] { return after[after.index(after: after.startIndex)..<end] }
      rest = after[after.index(after: end)...]
    }
    return nil
  }

  private static func pixels(_ text: Substring) -> Int? {
    Double(text.hasSuffix("px") ? text.dropLast(2) : text).flatMap(rounded)
  }

  private static func rounded(_ number: Double) -> Int? {
    guard number.isFinite, number > 0, number <= 1_000_000 else { return nil }
    return max(1, Int(number.rounded()))
  }
}
