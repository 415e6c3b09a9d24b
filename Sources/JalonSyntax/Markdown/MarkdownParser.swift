import CCMarkGFM
import JalonCore

/// The door to libcmark-gfm: bytes in, `Document` out.
///
/// cmark builds its own tree; one loop over it writes ours. Fences arrive as leaves among their siblings, and are
/// paired there (`BlockPairing`); what else is Jalon's is noted on the way, and read once the tree is whole.
package struct MarkdownParser {
  private let file: SourceFile
  private let body: Range<Int>
  private let dialect: MarkdownDialect
  private let html: RawHTML
  private var hasHTML = false
  private let positions: MarkdownPositions

  private var document: Document
  private var pairing: BlockPairing
  private var diagnostics: [Diagnostic] = []
  private var parents: [Parent] = []
  private var footnoteUses: [Int: Int] = [:]
  private var footnoteCount = 0
  private var lastClosed = 0
  private var noted = DialectCandidates()

  /// A cmark node whose children are being read, and the directives opened among them.
  private struct Parent {
    let node: Int
    let openedBefore: Int
    /// The block before a paragraph.
    let previous: Int?
  }

  /// Reads the body of a file: all that follows its front matter.
  package static func parse(
    _ file: SourceFile, body: Range<Int>, as dialect: MarkdownDialect = .jalon, html: RawHTML = .kept
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var parser = MarkdownParser(file: file, body: body, dialect: dialect, html: html)
    if let limit = MarkdownLimits.diagnostic(for: file, body: body) {
      return (parser.emptyDocument(), [limit])
    }
    parser.read()
    return (parser.document, parser.diagnostics)
  }

  private init(file: SourceFile, body: Range<Int>, dialect: MarkdownDialect, html: RawHTML) {
    self.file = file
    self.body = body
    self.dialect = dialect
    self.html = html
    positions = MarkdownPositions(file, body: body)
    pairing = BlockPairing(file: file, end: body.upperBound)
    document = Document(path: file.path, nodes: [], text: [], directives: [], headings: [], linkCount: 0)
    document.nodes.reserveCapacity(body.count / 24)
    document.text.reserveCapacity(body.count)
  }

  private static let register: Void = jalon_register_extensions()

  private func emptyDocument() -> Document {
    var document = document
    document.nodes = [
      MarkdownNode(kind: .document, end: 1, literal: 0..<0, title: 0..<0, range: body)
    ]
    return document
  }
}

// MARK: - Character references

extension MarkdownParser {
  /// What `&eacute;` stands for: cmark knows the 2,231 names of HTML. What is no reference stays as it is.
  static func characters(of reference: ArraySlice<UInt8>) -> [UInt8] {
    let root = reference.withUnsafeBytes { bytes in
      cmark_parse_document(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, CMARK_OPT_DEFAULT)
    }
    defer { cmark_node_free(root) }
    guard let text = cmark_node_first_child(cmark_node_first_child(root)), cmark_node_next(text) == nil,
      let literal = cmark_node_get_literal(text)
    else { return Array(reference) }
    return Array(String(cString: literal).utf8)
  }
}

// MARK: - Reading cmark's tree

extension MarkdownParser {
  private mutating func read() {
    _ = Self.register
    guard let parser = jalon_new_parser(CMARK_OPT_FOOTNOTES, dialect == .jalon) else {
      preconditionFailure("out of memory")
    }
    defer { cmark_parser_free(parser) }
    let liquid = dialect == .jalon ? LiquidDestinations.joined(file.bytes, in: body) : nil
    (liquid ?? file.bytes).withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress, !body.isEmpty else { return }
      start.advanced(by: body.lowerBound).withMemoryRebound(to: CChar.self, capacity: body.count) {
        cmark_parser_feed(parser, $0, body.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { preconditionFailure("out of memory") }
    defer { cmark_node_free(root) }
    read(root)
    guard dialect == .jalon else { return }
    noted.hasLiquid = liquid != nil
    let reader = DialectReader(noted, in: file, html: hasHTML ? html : .kept)
    diagnostics = reader.read(in: &document, besides: pairing.diagnostics)
  }

  private mutating func read(_ root: OpaquePointer) {
    append(.document, root)
    parents = [Parent(node: 0, openedBefore: 0, previous: nil)]
    guard var current = cmark_node_first_child(root) else {
      document.nodes[0].end = 1
      return
    }
    while true {
      let previous = blockBefore(current)
      let index = enter(current)
      if let child = cmark_node_first_child(current) {
        parents.append(Parent(node: index, openedBefore: pairing.openCount, previous: previous))
        current = child
        continue
      }
      while true {
        if let next = cmark_node_next(current) {
          current = next
          break
        }
        closeParent()
        guard !parents.isEmpty, let parent = cmark_node_parent(current) else { return }
        current = parent
      }
    }
  }

  /// Writes one node; its subtree's end is set when its last child is done.
  private mutating func enter(_ node: OpaquePointer) -> Int {
    let type = cmark_node_get_type(node)
    if type.rawValue == jalon_node_fence() {
      readFence(node)
      return document.nodes.count - 1
    }
    // cmark moves footnotes to the end of the page: a block that nothing closes does not hold them.
    if type == CMARK_NODE_FOOTNOTE_DEFINITION, let parent = parents.last { closeBlocks(of: parent) }
    if type == CMARK_NODE_TEXT {
      if extendText(with: node) { return document.nodes.count - 1 }
      note(node)
    }
    return append(kind(of: node, type), node)
  }

  /// Keeps the place of a text whose first sign may be Jalon's.
  private mutating func note(_ text: OpaquePointer) {
    guard let literal = cmark_node_get_literal(text) else { return }
    switch UInt8(bitPattern: literal.pointee) {
    case UInt8(ascii: "{"):
      noteBraces(text)
      if beginsLine(text) { noted.braces += lineStart() }
    case UInt8(ascii: "["): if cmark_node_previous(text) == nil { noted.brackets += lineStart() }
    case UInt8(ascii: ":"), 0xC2: if beginsLine(text) { noted.colons += lineStart() }
    default: break
    }
  }

  private func lineStart() -> [LineStart] {
    guard let parent = parents.last else { return [] }
    let quotes = parents.lazy.map(\.node).filter { document.nodes[$0].kind == .blockQuote }
    return [
      LineStart(
        text: document.nodes.count, parent: parent.node, grandparent: parents.dropLast().last?.node,
        previous: parent.previous, quotes: Array(quotes))
    ]
  }

  private func blockBefore(_ node: OpaquePointer) -> Int? {
    guard cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH, let previous = cmark_node_previous(node),
      cmark_node_get_type(previous).rawValue != jalon_node_fence()
    else { return nil }
    return cmark_node_first_child(previous) == nil ? document.nodes.count - 1 : lastClosed
  }

  private func beginsLine(_ node: OpaquePointer) -> Bool {
    guard let previous = cmark_node_previous(node) else { return true }
    return [CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK].contains(cmark_node_get_type(previous))
  }

  private static let mayHaveAttributes = [
    CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_CODE, CMARK_NODE_EMPH, CMARK_NODE_STRONG,
  ]

  private mutating func noteBraces(_ text: OpaquePointer) {
    guard let link = cmark_node_previous(text),
      Self.mayHaveAttributes.contains(cmark_node_get_type(link)), let parent = parents.last?.node
    else { return }
    let index = cmark_node_first_child(link) == nil ? document.nodes.count - 1 : lastClosed
    noted.bracedLinks.append(LinkAttributes.Candidate(link: index, text: document.nodes.count, parent: parent))
  }

  private mutating func closeParent() {
    guard let parent = parents.popLast() else { return }
    lastClosed = parent.node
    closeBlocks(of: parent)
    document.nodes[parent.node].end = document.nodes.count
    if document.nodes[parent.node].kind == .strikethrough { closeStrikethrough(parent.node) }
  }

  @discardableResult
  private mutating func append(_ kind: MarkdownNode.Kind, _ node: OpaquePointer) -> Int {
    let index = document.nodes.count
    document.nodes.append(
      MarkdownNode(
        kind: kind, end: index + 1, literal: literal(of: node, kind), title: title(of: node, kind),
        range: range(of: node)))
    if kind == .codeBlock, document.text[document.nodes[index].literal].starts(with: ":::".utf8) {
      noted.codes.append(index)
    }
    if kind == .htmlBlock {
      document.nodes[index].range = positions.htmlRange(
        document.nodes[index].range, line: Int(cmark_node_get_start_line(node)),
        breaks: document.text[document.nodes[index].literal].count { $0 == 0x0A })
    }
    return index
  }

  // cmark cuts text at each character that might have meant something: what stands together is put together again.
  private mutating func extendText(with node: OpaquePointer) -> Bool {
    let last = document.nodes.count - 1
    guard document.nodes[last].kind == .text, last != parents.last?.node,
      document.nodes[last].literal.upperBound == document.text.count,
      let previous = cmark_node_previous(node), cmark_node_get_type(previous) == CMARK_NODE_TEXT
    else { return false }
    let added = copy(cmark_node_get_literal(node))
    document.nodes[last].literal = document.nodes[last].literal.lowerBound..<added.upperBound
    let range = range(of: node)
    if !range.isEmpty { document.nodes[last].range = document.nodes[last].range.lowerBound..<range.upperBound }
    return true
  }

  private mutating func kind(
    of node: OpaquePointer, _ type: cmark_node_type
  ) -> MarkdownNode.Kind {
    switch type {
    case CMARK_NODE_TEXT: return .text
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code
    case CMARK_NODE_HTML_INLINE:
      hasHTML = true
      return .htmlInline
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK:
      document.linkCount += 1
      return .link(document.linkCount - 1)
    case CMARK_NODE_IMAGE:
      document.linkCount += 1
      return .image(document.linkCount - 1)
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      let number = cmark_node_get_literal(node).map { String(cString: $0) }.flatMap(Int.init)
      footnoteUses[number ?? 0, default: 0] += 1
      return .footnoteReference(number: number ?? 0, occurrence: footnoteUses[number ?? 0, default: 1])
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      footnoteCount += 1
      return .footnoteDefinition(number: footnoteCount)
    case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
    case CMARK_NODE_LIST:
      return .list(
        ordered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, start: Int(cmark_node_get_list_start(node)),
        tight: cmark_node_get_list_tight(node) != 0)
    case CMARK_NODE_ITEM: return .item(checked: checked(node))
    case CMARK_NODE_CODE_BLOCK: return .codeBlock
    case CMARK_NODE_HTML_BLOCK:
      hasHTML = true
      return .htmlBlock
    case CMARK_NODE_PARAGRAPH: return .paragraph
    case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
    default: return extensionKind(of: node, UInt16(type.rawValue))
    }
  }

  private func extensionKind(of node: OpaquePointer, _ type: UInt16) -> MarkdownNode.Kind {
    switch type {
    case jalon_node_table(): return .table
    case jalon_node_table_row(): return .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
    case jalon_node_table_cell(): return .tableCell(alignment(of: node))
    case jalon_node_strikethrough(): return .strikethrough
    default: return .paragraph
    }
  }

  private func checked(_ node: OpaquePointer) -> Bool? {
    switch jalon_task_box(node) {
    case 1: false
    case 2: true
    default: nil
    }
  }

  private func alignment(of cell: OpaquePointer) -> MarkdownNode.Alignment {
    var column = 0
    var previous = cmark_node_previous(cell)
    while let node = previous {
      column += 1
      previous = cmark_node_previous(node)
    }
    guard let row = cmark_node_parent(cell), let table = cmark_node_parent(row),
      column < Int(cmark_gfm_extensions_get_table_columns(table)),
      let alignments = cmark_gfm_extensions_get_table_alignments(table)
    else { return .none }
    switch alignments[column] {
    case UInt8(ascii: "l"): return .left
    case UInt8(ascii: "c"): return .center
    case UInt8(ascii: "r"): return .right
    default: return .none
    }
  }

  private mutating func literal(
    of node: OpaquePointer, _ kind: MarkdownNode.Kind
  ) -> Range<Int> {
    switch kind {
    case .text, .code, .codeBlock, .htmlBlock, .htmlInline: copy(cmark_node_get_literal(node))
    case .link, .image: copy(cmark_node_get_url(node))
    default: document.text.count..<document.text.count
    }
  }

  private mutating func title(of node: OpaquePointer, _ kind: MarkdownNode.Kind) -> Range<Int> {
    switch kind {
    case .link, .image: copy(cmark_node_get_title(node))
    case .codeBlock: copy(cmark_node_get_fence_info(node))
    default: document.text.count..<document.text.count
    }
  }

  private mutating func copy(_ text: UnsafePointer<CChar>?) -> Range<Int> {
    let start = document.text.count
    if var pointer = text {
      while pointer.pointee != 0 {
        let byte = UInt8(bitPattern: pointer.pointee)
        document.text.append(byte == LiquidDestinations.space ? 0x20 : byte)
        pointer += 1
      }
    }
    return start..<document.text.count
  }

  private func range(of node: OpaquePointer) -> Range<Int> {
    let place = jalon_tildes_place(node)
    if place != 0, let tildes = positions.tildes(line: Int(place >> 32), column: Int(place & 0xFFFF_FFFF)) {
      return tildes
    }
    return positions.range(
      from: (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node))),
      through: (Int(cmark_node_get_end_line(node)), Int(cmark_node_get_end_column(node))))
  }

  /// Ends text struck through after the tildes that close it.
  private mutating func closeStrikethrough(_ node: Int) {
    let opening = document.nodes[node].range
    guard !opening.isEmpty else { return }
    let content = document.nodes[node + 1..<document.nodes.count].reduce(opening.upperBound) {
      max($0, $1.range.upperBound)
    }
    document.nodes[node].range = opening.lowerBound..<positions.closingTildesEnd(after: content)
  }
}

// MARK: - Fences

extension MarkdownParser {
  private mutating func readFence(_ node: OpaquePointer) {
    let line = jalon_fence_text(node).map { String(cString: $0) } ?? ""
    guard let parent = parents.last else { return }
    pairing.read(
      line, at: range(of: node).lowerBound, openedBefore: openedBefore(node), in: container(parent), of: &document)
  }

  // Formatters of Markdown indent a closing line under the last item of a list: it closes the block around the list.
  private func openedBefore(_ fence: OpaquePointer) -> Int {
    var node = fence
    var level = parents.count - 1
    while level > 0, pairing.openCount == parents[level].openedBefore, container(parents[level]) == .list,
      cmark_node_next(node) == nil, let around = cmark_node_parent(node)
    {
      node = around
      level -= 1
    }
    return parents[level].openedBefore
  }

  private mutating func closeBlocks(of parent: Parent) {
    pairing.closeAll(openedAfter: parent.openedBefore, in: container(parent), of: &document)
  }

  private func container(_ parent: Parent) -> FenceContainer { FenceContainer(document.nodes[parent.node].kind) }
}
