import CCMarkGFM
import JalonCore

extension RuleID {
  /// A fenced block is closed by a line of colons in the same list, quote or page that opened it.
  package static let blockClosed = RuleID("block-closed")
  /// A line of colons alone closes a block that is open.
  package static let blockOpened = RuleID("block-opened")
  /// A fenced block carries a name that Jalon knows.
  package static let blockNameKnown = RuleID("block-name-known")
  /// Fenced blocks stand in one another at most 32 deep.
  package static let blockNestingLimited = RuleID("block-nesting-limited")
}

/// The door to libcmark-gfm: bytes in, `Document` out.
///
/// cmark builds its own tree; one loop over it writes ours. Fences arrive as leaves among their siblings, and are
/// paired there: an opening one starts a directive that holds the siblings up to its closing one.
package struct MarkdownParser {
  private let file: SourceFile
  private let body: Range<Int>
  private let dialect: MarkdownDialect
  private let firstLine: Int

  private var document: Document
  private var diagnostics: [Diagnostic] = []
  private var parents: [Parent] = []
  private var footnoteUses: [Int: Int] = [:]
  private var footnoteCount = 0
  private var lastClosed = 0
  private var bracedLinks: [LinkAttributes.Candidate] = []
  // Nil: one too deep to be read, whose closing line is passed over.
  private var openDirectives: [Int?] = []

  /// A cmark node whose children are being read, and the directives opened among them.
  private struct Parent {
    let node: Int
    let openedBefore: Int
  }

  private static let directiveNestingLimit = 32

  /// Reads the body of a file: all that follows its front matter.
  package static func parse(
    _ file: SourceFile, body: Range<Int>, as dialect: MarkdownDialect = .jalon
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var parser = MarkdownParser(file: file, body: body, dialect: dialect)
    if let limit = MarkdownLimits.diagnostic(for: file, body: body) {
      return (parser.emptyDocument(), [limit])
    }
    parser.read()
    return (parser.document, parser.diagnostics)
  }

  private init(file: SourceFile, body: Range<Int>, dialect: MarkdownDialect) {
    self.file = file
    self.body = body
    self.dialect = dialect
    firstLine = file.line(at: body.lowerBound)
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

// MARK: - Reading cmark's tree

extension MarkdownParser {
  private mutating func read() {
    _ = Self.register
    guard let parser = jalon_new_parser(CMARK_OPT_FOOTNOTES, dialect == .jalon) else {
      preconditionFailure("out of memory")
    }
    defer { cmark_parser_free(parser) }
    file.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress, !body.isEmpty else { return }
      start.advanced(by: body.lowerBound).withMemoryRebound(to: CChar.self, capacity: body.count) {
        cmark_parser_feed(parser, $0, body.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { preconditionFailure("out of memory") }
    defer { cmark_node_free(root) }
    read(root)
    guard dialect == .jalon else { return }
    var edits = TreeEdits()
    LinkAttributes.read(bracedLinks, in: &document, &edits)
    edits.apply(to: &document)
    document.headings = HeadingReader.headings(in: &document)
  }

  private mutating func read(_ root: OpaquePointer) {
    append(.document, root)
    parents = [Parent(node: 0, openedBefore: 0)]
    guard var current = cmark_node_first_child(root) else {
      document.nodes[0].end = 1
      return
    }
    while true {
      let index = enter(current)
      if let child = cmark_node_first_child(current) {
        parents.append(Parent(node: index, openedBefore: openDirectives.count))
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
    if type == CMARK_NODE_TEXT {
      if extendText(with: node) { return document.nodes.count - 1 }
      noteBraces(after: node)
    }
    return append(kind(of: node, type), node)
  }

  private mutating func noteBraces(after text: OpaquePointer) {
    guard let literal = cmark_node_get_literal(text), literal.pointee == UInt8(ascii: "{"),
      let link = cmark_node_previous(text), [CMARK_NODE_LINK, CMARK_NODE_IMAGE].contains(cmark_node_get_type(link)),
      let parent = parents.last?.node
    else { return }
    let index = cmark_node_first_child(link) == nil ? document.nodes.count - 1 : lastClosed
    bracedLinks.append(LinkAttributes.Candidate(link: index, text: document.nodes.count, parent: parent))
  }

  private mutating func closeParent() {
    guard let parent = parents.popLast() else { return }
    lastClosed = parent.node
    while openDirectives.count > parent.openedBefore, let opened = openDirectives.popLast() {
      guard let directive = opened else { continue }
      reportUnclosed(directive)
      document.nodes[document.directives[directive].node].end = document.nodes.count
    }
    document.nodes[parent.node].end = document.nodes.count
  }

  @discardableResult
  private mutating func append(_ kind: MarkdownNode.Kind, _ node: OpaquePointer) -> Int {
    let index = document.nodes.count
    document.nodes.append(
      MarkdownNode(
        kind: kind, end: index + 1, literal: literal(of: node, kind), title: title(of: node, kind),
        range: range(of: node)))
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
    case CMARK_NODE_HTML_INLINE: return .htmlInline
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
    case CMARK_NODE_HTML_BLOCK: return .htmlBlock
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
    guard let name = cmark_node_get_type_string(node), String(cString: name) == "tasklist" else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(node)
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
        document.text.append(UInt8(bitPattern: pointer.pointee))
        pointer += 1
      }
    }
    return start..<document.text.count
  }

  private func range(of node: OpaquePointer) -> Range<Int> {
    let start = offset(line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    let end = offset(line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)) + 1)
    guard let start, let end else { return body.lowerBound..<body.lowerBound }
    return start..<max(start, min(end, body.upperBound))
  }

  // Lines and columns of the body become bytes of the file; softbreaks have 0:0.
  private func offset(line: Int, column: Int) -> Int? {
    guard line > 0, column > 0 else { return nil }
    let index = firstLine + line - 1
    guard index < file.lineStarts.count else { return body.upperBound }
    let start = line == 1 ? body.lowerBound : file.lineStarts[index]
    return min(start + column - 1, body.upperBound)
  }
}

// MARK: - Fences

extension MarkdownParser {
  private mutating func readFence(_ node: OpaquePointer) {
    let line = jalon_fence_text(node).map { String(cString: $0) } ?? ""
    let start = range(of: node).lowerBound
    let fence = SourceRange(file.path, start..<min(start + line.utf8.count, body.upperBound))
    switch FenceLine(line) {
    case .opening(let spelling, let attributes): open(spelling, attributes, fence)
    case .closing: close(fence)
    }
  }

  private mutating func open(_ spelling: String, _ attributes: Attributes, _ fence: SourceRange) {
    guard openDirectives.count < Self.directiveNestingLimit else {
      openDirectives.append(nil)
      reportTooDeep(fence)
      return
    }
    let name = DirectiveName(spelling: spelling)
    if name == nil { reportUnknown(spelling, fence) }
    let index = document.nodes.count
    openDirectives.append(document.directives.count)
    document.nodes.append(
      MarkdownNode(
        kind: .directive(document.directives.count), end: index + 1, literal: 0..<0, title: 0..<0, range: fence.bytes))
    document.directives.append(
      Directive(name: name, spelling: spelling, attributes: attributes, fence: fence, node: index))
  }

  private mutating func close(_ fence: SourceRange) {
    guard openDirectives.count > (parents.last?.openedBefore ?? 0), let opened = openDirectives.popLast() else {
      diagnostics.append(
        Diagnostic(
          .blockOpened, .warning, at: fence,
          LocalizedText(fr: "ce « ::: » ne ferme aucun bloc", en: "this ':::' closes no block"),
          explanation: LocalizedText(
            fr: "Supprimez la ligne, ou ouvrez un bloc plus haut, au même niveau : « ::: conseil ».",
            en: "Delete the line, or open a block above it at the same level: '::: tip'.")))
      return
    }
    guard let directive = opened else { return }
    let node = document.directives[directive].node
    document.nodes[node].end = document.nodes.count
    document.nodes[node].range = document.nodes[node].range.lowerBound..<fence.bytes.upperBound
  }

  private mutating func reportUnclosed(_ directive: Int) {
    let directive = document.directives[directive]
    diagnostics.append(
      Diagnostic(
        .blockClosed, .error, at: directive.fence,
        LocalizedText(
          fr: "bloc « \(directive.spelling) » jamais fermé", en: "block '\(directive.spelling)' is never closed"),
        explanation: LocalizedText(
          fr: "Ajoutez une ligne « ::: » après la dernière ligne du bloc, au même niveau que celle-ci.",
          en: "Add a line ':::' after the block's last line, at the same level as this one.")))
  }

  private mutating func reportUnknown(_ spelling: String, _ fence: SourceRange) {
    let near = NearMiss.nearest(to: spelling, among: DirectiveName.allCases.flatMap(\.spellings))
    diagnostics.append(
      Diagnostic(
        .blockNameKnown, .warning, at: fence,
        LocalizedText(fr: "aucun bloc ne s'appelle « \(spelling) »", en: "no block is named '\(spelling)'")
          .suggesting(near),
        explanation: LocalizedText(
          fr:
            "Son contenu est affiché sans cadre. Noms connus : objectifs, exemple, quiz, à retenir, conseil, attention…",
          en: "Its content is shown without a frame. Known names: objectives, example, quiz, keypoints, tip, warning…"))
    )
  }

  private mutating func reportTooDeep(_ fence: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .blockNestingLimited, .error, at: fence,
        LocalizedText(
          fr: "plus de \(Self.directiveNestingLimit) blocs les uns dans les autres",
          en: "more than \(Self.directiveNestingLimit) blocks inside one another"),
        explanation: LocalizedText(
          fr: "Fermez des blocs plus haut avec une ligne « ::: ».", en: "Close blocks above with a line ':::'.")))
  }
}
