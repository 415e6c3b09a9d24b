import JalonCore

/// The text nodes of a document as they are printed: their typography set, and where each stands.
///
/// Placeholders stay as written: the page prints them.
package struct TypesetText: Sendable {
  /// That of the page, for texts that stand in no node.
  let typography: Typography?
  private var bytes: [UInt8] = []
  private var prints: [Print]
  /// Names that the author linked by hand: `{{terme:…}}`.
  package private(set) var linkedTerms: [String] = []

  private struct Print: Sendable {
    var range = 0..<0
    var place: TextPlace = []
    var hasPlaceholders = false
    /// A line break, then another text.
    var goesOn = false
    var depth: Int32 = 0
  }

  /// The printed text of a text node.
  package func text(of node: Int) -> ArraySlice<UInt8> { bytes[prints[node].range] }

  /// The node after a text and those that follow it on the next lines: an expression may be cut by the end of a line.
  package func runEnd(of node: Int, before limit: Int) -> Int {
    var last = node
    while last + 2 < limit, prints[last].goesOn { last += 2 }
    return last + 1
  }

  /// The printed text of such a run, lines and all.
  package func text(ofRun nodes: Range<Int>) -> ArraySlice<UInt8> {
    bytes[prints[nodes.lowerBound].range.lowerBound..<prints[nodes.upperBound - 1].range.upperBound]
  }

  package func place(of node: Int) -> TextPlace { prints[node].place }

  /// False for most texts, which need not be searched.
  package func hasPlaceholders(_ node: Int) -> Bool { prints[node].hasPlaceholders }

  /// - Parameters:
  ///   - typography: of the page; a block's `lang` changes it. Nil: texts are printed as written.
  ///   - place: where the whole document stands.
  package init(_ document: Document, typography: Typography?, place: TextPlace = []) {
    self.typography = typography
    prints = [Print](repeating: Print(), count: document.nodes.count)
    bytes.reserveCapacity(document.text.count + document.text.count / 32)
    var levels = [Level(end: document.nodes.count, place: place, typography: typography, page: typography)]
    var flow = TextFlow()
    var index = 0
    while index < document.nodes.count {
      while levels.count > 1, levels[levels.count - 1].end <= index { levels.removeLast() }
      let node = document.nodes[index]
      var level = levels[levels.count - 1]
      if Self.startsFlow(node.kind) { set(&flow) }
      append(index, node, to: &flow, document, level)
      if case .image = node.kind {
        setAlternative(index + 1..<node.end, document, level)
        index = node.end
        continue
      }
      if node.end > index + 1 {
        level.enter(node, document)
        level.end = node.end
        level.depth += 1
        levels.append(level)
      }
      index += 1
    }
    set(&flow)
  }
}

// MARK: - One walk

extension TypesetText {
  /// What holds for the subtree that is being read.
  private struct Level {
    var end: Int
    var place: TextPlace
    var typography: Typography?
    let page: Typography?
    /// How many nodes are around.
    var depth: Int32 = 1

    mutating func enter(_ node: MarkdownNode, _ document: Document) {
      switch node.kind {
      case .link: place.insert(.link)
      case .heading: place.insert(.heading)
      case .tableRow(isHeader: true): place.insert(.headerCell)
      case .blockQuote: place.insert(.quote)
      case .item: if place.contains(.activity) { place.insert(.label) }
      case .directive(let number): enter(document.directives[number])
      case .span: enter(LanguageTag(String(decoding: document.text[node.literal], as: UTF8.self)))
      default: break
      }
    }

    private mutating func enter(_ directive: Directive) {
      switch directive.name {
      case .quiz, .bank, .worksheet, .table, .checklist: place.insert(.activity)
      case .testimonial: place.insert(.quote)
      default: break
      }
      if directive.attributes.writtenLanguage != nil { enter(directive.attributes.language) }
    }

    private mutating func enter(_ language: LanguageTag?) {
      guard page != nil else { return }
      typography = language.flatMap { Language(tag: $0.string) }.map { Typography($0) }
      if typography == page { place.remove(.otherLanguage) } else { place.insert(.otherLanguage) }
    }
  }

  private static func startsFlow(_ kind: MarkdownNode.Kind) -> Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .span, .link, .image,
      .footnoteReference:
      false
    default: true
    }
  }

  private mutating func append(
    _ index: Int, _ node: MarkdownNode, to flow: inout TextFlow, _ document: Document, _ level: Level
  ) {
    let place = level.place
    switch node.kind {
    case .text:
      let text = document.text[node.literal]
      prints[index].place = place
      prints[index].depth = level.depth
      if place.contains(.link), Self.isAddress(index, in: document) { return flow.append(verbatim: text, of: index) }
      let placeholders = Placeholder.all(in: text)
      if !placeholders.isEmpty {
        prints[index].hasPlaceholders = true
        linkedTerms += placeholders.lazy.filter { $0.kind == .term }.map(\.name)
      }
      flow.append(text, of: index, placeholders: placeholders, rules: level.typography)
    case .softBreak:
      flow.appendBreak()
      // The break of a run stands between two texts of one parent.
      prints[index - 1].goesOn =
        prints[index - 1].depth == level.depth && index + 1 < level.end && document.nodes[index + 1].kind == .text
    case .lineBreak: flow.appendBreak()
    case .code, .htmlInline, .image, .footnoteReference: flow.append(object: [])
    default: break
    }
  }

  /// `<https://exemple.fr>`, `exemple@exemple.fr`: the text of a link that is its own address.
  private static func isAddress(_ index: Int, in document: Document) -> Bool {
    guard index > 0, case .link = document.nodes[index - 1].kind else { return false }
    let text = document.text[document.nodes[index].literal]
    return document.text[document.nodes[index - 1].literal].suffix(text.count).elementsEqual(text)
  }

  private mutating func setAlternative(_ range: Range<Int>, _ document: Document, _ level: Level) {
    var level = level
    level.place.insert(.alternative)
    var flow = TextFlow()
    for index in range { append(index, document.nodes[index], to: &flow, document, level) }
    set(&flow)
  }

  private mutating func set(_ flow: inout TextFlow) {
    guard !flow.pieces.isEmpty else { return flow.removeAll() }
    var typesetters: [Typography?: Typesetter] = [:]
    for piece in flow.pieces {
      let typesetter = typesetters[piece.rules] ?? Typesetter(flow, rules: piece.rules)
      typesetters[piece.rules] = typesetter
      if piece.node >= 2, prints[piece.node - 2].goesOn { bytes.append(0x0A) }
      let start = bytes.count
      typesetter.write(piece.range, to: &bytes)
      prints[piece.node].range = start..<bytes.count
    }
    flow.removeAll()
  }
}
