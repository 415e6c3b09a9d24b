import JalonCore

/// A linear look at a text before cmark reads it, for the shapes that would take it minutes.
package enum MarkdownLimits {
  /// What keeps a body from being read; nil if nothing does.
  package static func diagnostic(for file: SourceFile, body: Range<Int>) -> Diagnostic? {
    file.bytes.withUnsafeBufferPointer { bytes in
      var scan = MarkdownScan(bytes: UnsafeBufferPointer(rebasing: bytes[..<body.upperBound]))
      var line = file.line(at: body.lowerBound)
      while line < file.lineStarts.count {
        let start = max(file.lineStarts[line], body.lowerBound)
        let end = line + 1 < file.lineStarts.count ? file.lineStarts[line + 1] : body.upperBound
        let range = start..<max(start, end)
        if let limit = scan.limit(passedOn: range) { return limit.diagnostic(at: SourceRange(file.path, range)) }
        line += 1
      }
      guard let definition = scan.heavyDefinition else { return nil }
      return MarkdownLimit.definitions.diagnostic(at: SourceRange(file.path, definition))
    }
  }
}

/// What has been counted so far in a text, line by line.
private struct MarkdownScan {
  let bytes: UnsafeBufferPointer<UInt8>

  // In the paragraph: the lines since the last empty one. Quotes and lists may cut it further, never join it.
  private var lines = 0
  private var declarations = 0
  private var images = 0

  // In the whole text.
  private var brackets = 0
  private var longestDefinition = 0..<0
  private var definition: Range<Int>?

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The limit that this line goes beyond; nil if none.
  mutating func limit(passedOn line: Range<Int>) -> MarkdownLimit? {
    let (contentStart, markers) = containers(of: line)
    let content = contentStart..<line.upperBound
    if content.isEmpty || isLineEnd(bytes[content.lowerBound]) {
      if markers > MarkdownLimit.containers.value, !isRule(line) { return .containers }
      endParagraph()
      return nil
    }
    if markers > MarkdownLimit.containers.value { return .containers }
    lines += 1
    readDefinition(content)
    if let limit = limit(ofDelimitersOn: line) { return limit }
    return limit(ofTextOn: content)
  }

  /// Most brackets may use the longest definition: what cmark would copy.
  var heavyDefinition: Range<Int>? {
    let longest = longer(longestDefinition, definition ?? 0..<0)
    let budget = max(1_000_000, MarkdownLimit.definitions.value * bytes.count)
    return longest.count.multipliedReportingOverflow(by: brackets).partialValue > budget ? longest : nil
  }

  private mutating func endParagraph() {
    lines = 0
    declarations = 0
    images = 0
    closeDefinition()
  }
}

// MARK: - Containers and tables

extension MarkdownScan {
  /// Marks of quotes and lists at the start of a line, and where what they hold begins.
  private func containers(of line: Range<Int>) -> (contentStart: Int, markers: Int) {
    var markers = 0
    var index = line.lowerBound
    while index < line.upperBound {
      switch bytes[index] {
      case UInt8(ascii: ">"): markers += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): markers += endsMark(index, line) ? 1 : 0
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        markers += index > line.lowerBound && isDigit(bytes[index - 1]) && endsMark(index, line) ? 1 : 0
      case 0x20, 0x09, UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return (index, markers)
      }
      index += 1
    }
    return (index, markers)
  }

  /// White space follows the mark of a list item (CommonMark § 5.2): frames of `+----+` and rows of stars hold none.
  private func endsMark(_ index: Int, _ line: Range<Int>) -> Bool {
    guard index + 1 < line.upperBound else { return true }
    return bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09 || isLineEnd(bytes[index + 1])
  }

  /// `- - - -` in quotes or not is a rule, however long (CommonMark § 4.1).
  private func isRule(_ line: Range<Int>) -> Bool {
    let marks = bytes[line].drop { $0 == UInt8(ascii: ">") || $0 == 0x20 || $0 == 0x09 }
    guard let first = marks.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "*") else { return false }
    return marks.allSatisfy { $0 == first || $0 == 0x20 || $0 == 0x09 || isLineEnd($0) }
  }

  /// A row of bars and dashes alone makes a table of the line above.
  private func limit(ofDelimitersOn line: Range<Int>) -> MarkdownLimit? {
    var bars = 0
    var dashes = 0
    for byte in bytes[line] {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"): break
      default: return nil
      }
    }
    if bars > MarkdownLimit.columns.value + 1 { return .columns }
    return dashes > 0 && lines > MarkdownLimit.linesAboveTable.value ? .linesAboveTable : nil
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

// MARK: - Inlines

extension MarkdownScan {
  private mutating func limit(ofTextOn content: Range<Int>) -> MarkdownLimit? {
    var mentions = 0
    var wordStart = content.lowerBound
    var isAddress = false
    var index = content.lowerBound
    while index < content.upperBound {
      let byte = bytes[index]
      let next = index + 1 < content.upperBound ? bytes[index + 1] : 0x0A
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "<"):
        if byte == UInt8(ascii: "<"), isDeclaration(at: index + 1, before: content.upperBound) { declarations += 1 }
        wordStart = index + 1
        isAddress = false
      case UInt8(ascii: "!") where next == UInt8(ascii: "["): images += 1
      case UInt8(ascii: "]"): brackets += 1
      case UInt8(ascii: "@"): mentions += 1
      case UInt8(ascii: ":") where next == UInt8(ascii: "/"): isAddress = true
      case UInt8(ascii: "."): if isWWW(endingAt: index, from: wordStart) { isAddress = true }
      default: break
      }
      if isAddress, index - wordStart > MarkdownLimit.address.value { return .address }
      index += 1
    }
    if declarations > MarkdownLimit.declarations.value { return .declarations }
    if images > MarkdownLimit.images.value { return .images }
    return mentions > MarkdownLimit.mentions.value ? .mentions : nil
  }

  /// `?`, `!A` or `![`, but not the `!--` of a comment, whose end cmark seeks once.
  private func isDeclaration(at index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] == UInt8(ascii: "?") { return true }
    return bytes[index] == UInt8(ascii: "!") && index + 1 < end && bytes[index + 1] != UInt8(ascii: "-")
  }

  private func isWWW(endingAt dot: Int, from start: Int) -> Bool {
    guard dot - start >= 3 else { return false }
    return bytes[dot - 3..<dot].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }
}

// MARK: - Link definitions

extension MarkdownScan {
  /// `[label]: …`: it lasts to an empty line or to the next one. A label may begin on a line above.
  private mutating func readDefinition(_ content: Range<Int>) {
    if opensDefinition(content) {
      closeDefinition()
      definition = content
    } else if let open = definition {
      definition = bytes[content.lowerBound] == UInt8(ascii: "[") ? nil : open.lowerBound..<content.upperBound
      if definition == nil { longestDefinition = longer(longestDefinition, open) }
    }
  }

  /// A label holds at most 1,000 bytes (CommonMark § 6.3).
  private func opensDefinition(_ content: Range<Int>) -> Bool {
    let start = bytes[content].prefix(1002)
    guard let bracket = start.firstIndex(of: UInt8(ascii: "]")) else { return false }
    return bracket + 1 < content.upperBound && bytes[bracket + 1] == UInt8(ascii: ":")
  }

  private mutating func closeDefinition() {
    if let definition { longestDefinition = longer(longestDefinition, definition) }
    definition = nil
  }

  private func longer(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    left.count >= right.count ? left : right
  }
}
