/// Reads what HTML says once its tags are gone, as paragraphs.
struct HTMLTextReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var pieces: [Piece] = []
  private(set) var paragraphs: [[Piece]] = []
  /// False while no tag but comments and closing ones was met.
  private(set) var hasMarkup = false
  private var ignoresQuotes = false
  private var hasNoMoreTags = false

  enum Piece: Equatable {
    case text([UInt8])
    case lineBreak
    case strong(opens: Bool)
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func read() {
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "<"), let tag = nextTag() { read(HTMLTag(tag)) } else { readText() }
    }
    endParagraph()
  }

  /// The tag that begins here, taken; nil if none does.
  private mutating func nextTag() -> ArraySlice<UInt8>? {
    let rest = bytes[index...]
    if rest.starts(with: "<!--".utf8) { return take(through: "-->") }
    guard !hasNoMoreTags, let next = rest.dropFirst().first,
      HTMLTag.isLetter(next) || [UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(next)
    else { return nil }
    var quote: UInt8?
    var end = index + 1
    while end < bytes.endIndex {
      let byte = bytes[end]
      if quote == nil, byte == UInt8(ascii: ">") {
        defer { index = end + 1 }
        return bytes[index...end]
      }
      if byte == quote {
        quote = nil
      } else if quote == nil, !ignoresQuotes, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      end += 1
    }
    guard quote != nil else {
      hasNoMoreTags = true
      return nil
    }
    // A quote that nothing closes: what looks like one is not, from here on.
    ignoresQuotes = true
    return nextTag()
  }

  private mutating func take(through end: String) -> ArraySlice<UInt8> {
    let start = index
    let length = end.utf8.count
    while index < bytes.endIndex, !bytes[index...].starts(with: end.utf8) { index += 1 }
    index = min(index + length, bytes.endIndex)
    return bytes[start..<index]
  }

  private mutating func read(_ tag: HTMLTag) {
    if tag.name.isEmpty { return }
    if !tag.isClosing { hasMarkup = true }
    switch tag.name {
    case "br": pieces.append(.lineBreak)
    case "img": tag.value(of: "alt").map { append(CharacterReferences.decoded($0)) }
    case "summary":
      if !tag.isClosing { endParagraph() }
      pieces.append(.strong(opens: !tag.isClosing))
      if tag.isClosing { endParagraph() }
    case "td", "th": append([0x20])
    case _ where tag.holdsNoText && !tag.isClosing: skip(to: tag.name)
    case _ where Self.blocks.contains(tag.name): endParagraph()
    default: break
    }
  }

  /// Passes over what a script or a style holds.
  private mutating func skip(to name: String) {
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "<"), bytes[index...].dropFirst().first == UInt8(ascii: "/"),
        let tag = nextTag(), HTMLTag(tag).name == name
      {
        return
      }
      index += 1
    }
  }

  private mutating func readText() {
    let start = index
    index += 1
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "<") { index += 1 }
    append(CharacterReferences.decoded(bytes[start..<index]))
  }

  // White space is one space, and none at the start of a line.
  private mutating func append(_ added: [UInt8]) {
    var text: [UInt8] = []
    if case .text(let last)? = pieces.last {
      text = last
      pieces.removeLast()
    }
    let beginsLine = !pieces.contains { if case .text = $0 { true } else { false } } || pieces.last == .lineBreak
    for byte in added {
      if !HTMLTag.isSpace(byte) {
        text.append(byte)
      } else if text.isEmpty ? !beginsLine : text.last != 0x20 {
        text.append(0x20)
      }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
  }

  private mutating func endParagraph() {
    while let last = pieces.last {
      if last == .lineBreak { pieces.removeLast() } else { break }
    }
    if case .text(var text)? = pieces.last {
      while text.last == 0x20 { text.removeLast() }
      pieces[pieces.count - 1] = .text(text)
    }
    let paragraph = Self.balanced(pieces)
    if paragraph.contains(where: { if case .text(let text) = $0 { !text.isEmpty } else { false } }) {
      paragraphs.append(paragraph)
    }
    pieces = []
  }

  private static func balanced(_ pieces: [Piece]) -> [Piece] {
    let opens = pieces.count { $0 == .strong(opens: true) }
    let closes = pieces.count { $0 == .strong(opens: false) }
    return opens == 1 && closes == 1
      ? pieces : pieces.filter { $0 != .strong(opens: true) && $0 != .strong(opens: false) }
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr",
    "ul",
  ]
}
