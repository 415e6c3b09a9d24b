/// `&eacute;`, `&#233;` and `&#xE9;` as the characters that they stand for (HTML § 13.5).
enum CharacterReferences {
  // The longest name, `CounterClockwiseContourIntegral`, has 31 letters.
  private static let longest = 33

  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
    var decoded: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...]
      if text[index] == UInt8(ascii: "&"), let end = rest.prefix(longest).firstIndex(of: UInt8(ascii: ";")),
        rest[(index + 1)..<end].allSatisfy({
          HTMLTag.isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "#")
        })
      {
        decoded += MarkdownParser.characters(of: text[index...end])
        index = end + 1
      } else {
        decoded.append(text[index])
        index += 1
      }
    }
    return decoded
  }
}
