import JalonCore
import JalonCurriculum
import JalonSyntax

/// Gathers the words of a document: its title and summary, then paragraphs, list items, headings and cells, without markup.
///
/// Left out: code blocks, HTML, images, the trainer's notes, what is in another language, the choices of a quiz and the
/// fields of a worksheet, which are no sentences.
struct ProseReader {
  private(set) var bytes: [UInt8] = []
  private(set) var segments: [Prose.Segment] = []
  private(set) var passages: [Passage] = []

  struct Passage {
    let kind: Prose.Passage.Kind
    let range: Range<Int>
    /// Code, which is one word whatever it holds.
    let code: [Range<Int>]
    /// In another language: words that are counted, and that no list of French looks at.
    let foreign: [Range<Int>]
  }

  private let document: Document
  private let file: SourceFile
  private let head: InspectedDocument.Head
  /// Node indices before which a list item is a choice of a quiz, or may be a field of a worksheet.
  private var quizEnd = 0
  private var worksheetEnd = 0

  init(_ document: InspectedDocument) {
    self.document = document.tree
    file = document.file
    head = document.head
    bytes.reserveCapacity(document.tree.text.count)
  }

  mutating func read() {
    readHead(head.title, .title)
    readHead(head.summary, .summary)
    var index = 0
    var item = -1
    while index < document.nodes.count {
      let node = document.nodes[index]
      switch node.kind {
      case .codeBlock, .htmlBlock: index = node.end
      case .directive(let number): index = enter(document.directives[number], node, at: index)
      case .item:
        item = index
        index += 1
      case .paragraph:
        if !isAnswer(index, item: item) { readPassage(index, item == index - 1 ? .item : .paragraph) }
        index = node.end
      case .heading:
        readPassage(index, .heading)
        index = node.end
      case .tableCell:
        readPassage(index, .tableCell)
        index = node.end
      default: index += 1
      }
    }
  }

  /// A scalar of YAML, quoted or not; what is folded over lines has one place as a whole.
  private mutating func readHead(_ text: Located<String>?, _ kind: Prose.Passage.Kind) {
    guard let text, !text.value.isEmpty else { return }
    let value = Array(text.value.utf8)
    let written = file.bytes[text.range.bytes]
    let start = [0, 1].map { written.startIndex + $0 }.first { start in
      start + value.count <= written.endIndex && written[start..<start + value.count].elementsEqual(value)
    }
    let source = start.map { $0..<$0 + value.count } ?? text.range.bytes
    let range = bytes.count..<bytes.count + value.count
    bytes += value
    segments.append(Prose.Segment(start: range.lowerBound, count: value.count, source: source, isExact: start != nil))
    passages.append(Passage(kind: kind, range: range, code: [], foreign: []))
  }

  /// - Returns: the node to read next.
  private mutating func enter(_ directive: Directive, _ node: MarkdownNode, at index: Int) -> Int {
    let attributes = directive.attributes
    if directive.name == .instructor || attributes.writtenLanguage != nil && !Self.isFrench(attributes.language?.string)
    {
      return node.end
    }
    switch directive.name {
    case .quiz: quizEnd = node.end
    case .worksheet: worksheetEnd = node.end
    default: break
    }
    return index + 1
  }

  private static func isFrench(_ tag: String?) -> Bool { tag.flatMap { Language(tag: $0) } == .french }

  private func isAnswer(_ paragraph: Int, item: Int) -> Bool {
    guard paragraph < max(quizEnd, worksheetEnd), item == paragraph - 1 else { return false }
    if paragraph < quizEnd { return true }
    let last = document.nodes[document.nodes[paragraph].end - 1]
    return last.kind == .text && document.text[last.literal].last == UInt8(ascii: "]")
  }

  private mutating func readPassage(_ block: Int, _ kind: Prose.Passage.Kind) {
    let start = bytes.count
    var code: [Range<Int>] = []
    var foreign: [Range<Int>] = []
    // Spans stand in one another: the innermost says the language.
    var spans: [(end: Int, start: Int, isForeign: Bool)] = []
    var index = block + 1
    while index < document.nodes[block].end {
      while let span = spans.last, span.end <= index { close(&spans, &foreign) }
      let node = document.nodes[index]
      switch node.kind {
      case .span:
        if spans.last?.isForeign == true { foreign.append((spans.last?.start ?? start)..<bytes.count) }
        spans.append((node.end, bytes.count, !Self.isFrench(document.literal(of: index))))
      case .text: copy(node)
      case .code: code.append(copy(node))
      case .softBreak: bytes.append(UInt8(ascii: " "))
      case .lineBreak: bytes.append(UInt8(ascii: "\n"))
      case .image:
        index = node.end
        continue
      default: break
      }
      index += 1
    }
    while !spans.isEmpty { close(&spans, &foreign) }
    guard bytes.count > start else { return }
    passages.append(
      Passage(kind: kind, range: start..<bytes.count, code: code, foreign: foreign.filter { !$0.isEmpty }))
  }

  private func close(_ spans: inout [(end: Int, start: Int, isForeign: Bool)], _ foreign: inout [Range<Int>]) {
    guard let span = spans.popLast() else { return }
    if span.isForeign { foreign.append(span.start..<bytes.count) }
    if !spans.isEmpty { spans[spans.count - 1].start = bytes.count }
  }

  // Where the file holds the same bytes, the place of each is known.
  @discardableResult
  private mutating func copy(_ node: MarkdownNode) -> Range<Int> {
    let start = bytes.count
    let count = node.literal.count
    let literal = document.text[node.literal]
    bytes.append(contentsOf: literal)
    var source = node.range.lowerBound..<min(node.range.lowerBound + count, file.bytes.count)
    let isExact = source.count == count && file.bytes[source].elementsEqual(literal)
    if !isExact { source = node.range }
    segments.append(Prose.Segment(start: start, count: count, source: source, isExact: isExact))
    return start..<bytes.count
  }
}
