import JalonCore

/// Where each byte of a text node stands in its file, escapes and character references read between the two.
struct TextAlignment {
  /// For each byte of the text, and for its end; nil where the text is the file's own, byte for byte.
  private var offsets: [Int]?
  private var escaped: Set<Int> = []
  private let literal: Range<Int>
  private let range: Range<Int>

  init(_ node: MarkdownNode, in document: Document, of file: SourceFile) {
    literal = node.literal
    range = node.range
    guard range.count != literal.count else { return }
    var offsets: [Int] = []
    offsets.reserveCapacity(literal.count + 1)
    var source = range.lowerBound
    while offsets.count < literal.count {
      let place = literal.lowerBound + offsets.count
      let rest = file.bytes[min(source, range.upperBound)..<range.upperBound]
      if rest.first == UInt8(ascii: "\\"), rest.dropFirst().first == document.text[place] {
        escaped.insert(place)
        offsets.append(source)
        source += 2
      } else if let reference = Self.reference(in: rest) {
        offsets += Array(repeating: source, count: min(reference.characters, literal.upperBound - place))
        source += reference.count
      } else {
        offsets.append(source)
        if rest.first == document.text[place] { source += 1 }
      }
    }
    offsets.append(range.upperBound)
    self.offsets = offsets
  }

  /// The file's byte for a place in `Document.text`.
  func offset(of place: Int) -> Int {
    offsets.map { $0[place - literal.lowerBound] } ?? range.lowerBound + place - literal.lowerBound
  }

  /// A backslash takes its meaning from it.
  func isEscaped(_ place: Int) -> Bool { escaped.contains(place) }

  /// `&eacute;` at the start of a text: its bytes, and those of what it stands for.
  private static func reference(in text: ArraySlice<UInt8>) -> (count: Int, characters: Int)? {
    guard text.first == UInt8(ascii: "&"), let end = text.prefix(40).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let written = text[...end]
    let characters = MarkdownParser.characters(of: written)
    return characters.elementsEqual(written) ? nil : (written.count, characters.count)
  }
}
