/// Reads what HTML says once its tags are gone: paragraphs, headings, tables whose columns have names, and links.
struct HTMLTextReader {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var pieces: [Piece] = []
  private(set) var blocks: [Block] = []
  /// False while no tag but comments and closing ones was met.
  private(set) var hasMarkup = false
  private var ignoresQuotes = false
  private var hasNoMoreTags = false
  private var table: HTMLTableText?
  private var isInLink = false

  enum Piece: Equatable {
    case text([UInt8])
    case lineBreak
    case strong(opens: Bool)
    case link(to: [UInt8])
    case linkEnd
  }

  enum Block: Equatable {
    case paragraph([Piece])
    case heading(level: Int, [Piece])
    /// Rows of cells, the first one naming the columns.
    case table([[[Piece]]])
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func read() {
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "<"), let tag = nextTag() { read(HTMLTag(tag)) } else { readText() }
    }
    closeTable()
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
    if read(ofTable: tag) { return }
    switch tag.name {
    case "a": readLink(tag)
    case "br": pieces.append(.lineBreak)
    case "img": tag.value(of: "alt").map { append(CharacterReferences.decoded($0)) }
    case "summary":
      if !tag.isClosing { endParagraph() }
      pieces.append(.strong(opens: !tag.isClosing))
      if tag.isClosing { endParagraph() }
    case "td", "th": append([0x20])
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endParagraph(headingLevel: tag.isClosing ? tag.name.last?.wholeNumberValue : nil)
    case _ where tag.holdsNoText && !tag.isClosing: skip(to: tag.name)
    case _ where Self.breaks.contains(tag.name): endParagraph()
    default: break
    }
  }

  // A link into the site may lead nowhere once it is published, and nobody asked for it: those to others are kept.
  private mutating func readLink(_ tag: HTMLTag) {
    if tag.isClosing {
      if isInLink { pieces.append(.linkEnd) }
      isInLink = false
      return
    }
    let address = tag.value(of: "href").map(CharacterReferences.decoded) ?? []
    guard !isInLink, Destination(String(decoding: address, as: UTF8.self)) == .external else { return }
    isInLink = true
    pieces.append(.link(to: address))
  }

  /// True for a tag that says how a table is cut.
  private mutating func read(ofTable tag: HTMLTag) -> Bool {
    guard let depth = table?.depth else {
      guard tag.name == "table", !tag.isClosing else { return false }
      endParagraph()
      table = HTMLTableText()
      return true
    }
    switch tag.name {
    case "table":
      table?.depth += tag.isClosing ? -1 : 1
      if table?.depth == 0 { closeTable() }
      return true
    case "tr" where depth == 1:
      closeCell()
      if !tag.isClosing { table?.openRow() }
      return true
    case "td" where depth == 1, "th" where depth == 1:
      closeCell()
      if !tag.isClosing { table?.openCell(isHeader: tag.name == "th") }
      return true
    case _ where Self.breaks.contains(tag.name) && table?.isInCell == true:
      if !pieces.isEmpty, pieces.last != .lineBreak { pieces.append(.lineBreak) }
      return true
    default: return false
    }
  }

  private mutating func closeCell() {
    guard table?.isInCell == true else { return endParagraph() }
    let cell = takePieces()
    table?.closeCell(cell)
  }

  private mutating func closeTable() {
    guard table != nil else { return }
    closeCell()
    blocks += table?.blocks ?? []
    table = nil
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

  private mutating func endParagraph(headingLevel: Int? = nil) {
    let pieces = takePieces()
    if pieces.isEmpty { return }
    blocks.append(headingLevel.map { .heading(level: $0, pieces) } ?? .paragraph(pieces))
  }

  /// What was read since the last block; nothing where there are no words in it.
  private mutating func takePieces() -> [Piece] {
    defer {
      pieces = []
      isInLink = false
    }
    while let last = pieces.last {
      if last == .lineBreak { pieces.removeLast() } else { break }
    }
    if case .text(var text)? = pieces.last {
      while text.last == 0x20 { text.removeLast() }
      pieces[pieces.count - 1] = .text(text)
      if text.isEmpty { pieces.removeLast() }
    }
    let hasWords = pieces.contains { if case .text(let text) = $0 { !text.isEmpty } else { false } }
    return hasWords ? Self.balanced(pieces) : []
  }

  /// Without the tags that have no pair.
  private static func balanced(_ pieces: [Piece]) -> [Piece] {
    var kept: [Piece?] = pieces
    var open: [Int] = []
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .strong(opens: true), .link: open.append(index)
      case .strong(opens: false), .linkEnd:
        if let last = open.last, pieces[last].isLink == (piece == .linkEnd) {
          open.removeLast()
        } else {
          kept[index] = nil
        }
      default: break
      }
    }
    for index in open { kept[index] = nil }
    return kept.compactMap { $0 }
  }

  private static let breaks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr",
    "ul",
  ]
}

extension HTMLTextReader.Piece {
  fileprivate var isLink: Bool { if case .link = self { true } else { false } }
}
