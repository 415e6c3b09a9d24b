import JalonCore

extension RuleID {
  /// A text holds no HTML that is not published.
  package static let htmlPublished = RuleID("html-published")
}

/// Takes the HTML out of a tree and leaves its text in: no paragraph of an author's is lost, and none of their tags is
/// printed. Comments stay as they are: they print nothing, and some speak to Jalon.
struct RawHTMLReader {
  private let path: ProjectPath
  private var frames: [Frame] = []
  private var reported: Int?
  private(set) var diagnostics: [Diagnostic] = []

  /// A node whose children are being read.
  private struct Frame {
    let end: Int
    /// The block in which it stands, itself perhaps.
    let block: Int
    /// Tags that may be closed among its children, and how many of each name.
    var open: [(name: String, node: Int)] = []
    var counts: [String: Int] = [:]
    /// The tag `<a>` that may be closed among its children, and its address.
    var link: (tag: Int, address: [UInt8])?
    let isLink: Bool
  }

  init(_ path: ProjectPath) { self.path = path }

  mutating func read(in document: inout Document, _ edits: inout TreeEdits) {
    for index in document.nodes.indices {
      while let last = frames.last, last.end <= index { frames.removeLast() }
      let node = document.nodes[index]
      if node.end > index + 1 {
        let block = node.kind.isInline ? frames.last?.block ?? index : index
        frames.append(Frame(end: node.end, block: block, isLink: node.kind.isLink))
      }
      if node.kind == .htmlBlock { readBlock(index, in: &document, &edits) }
      if node.kind == .htmlInline { readInline(index, in: &document, &edits) }
    }
  }

  private mutating func report(_ index: Int, in document: Document) {
    let block = frames.last?.block ?? 0
    if document.nodes[index].kind == .htmlInline {
      if reported == block { return }
      reported = block
    }
    diagnostics.append(
      Diagnostic(
        .htmlPublished, .warning, at: document.range(of: index),
        LocalizedText(
          fr: "ce code HTML n'est pas publié ; son texte reste", en: "this HTML is not published; its text stays"),
        explanation: LocalizedText(
          fr:
            "Écrivez-le en Markdown, ou avec un bloc : « ::: déplier » pour <details>, « ![…](…) » pour <img>. Pour le publier tel quel, écrivez « html_permis: oui » dans site.yaml.",
          en:
            "Write it in Markdown, or with a block: '::: details' for <details>, '![…](…)' for <img>. To publish it as it is, write 'allow_html: yes' in site.yaml."
        )))
  }
}

// MARK: - Blocks

extension RawHTMLReader {
  private mutating func readBlock(_ index: Int, in document: inout Document, _ edits: inout TreeEdits) {
    let node = document.nodes[index]
    var reader = HTMLTextReader(document.text[node.literal])
    reader.read()
    if reader.hasMarkup { report(index, in: document) }
    let isComment = reader.blocks.isEmpty && document.text[node.literal].starts(with: "<!--".utf8)
    if isComment { return }
    var writer = HTMLNodeWriter(range: node.range)
    for block in reader.blocks { writer.write(block, to: &document) }
    edits.replace(index, by: writer.nodes)
  }
}

// MARK: - Inlines

extension RawHTMLReader {
  private mutating func readInline(_ index: Int, in document: inout Document, _ edits: inout TreeEdits) {
    let node = document.nodes[index]
    let tag = HTMLTag(document.text[node.literal])
    switch tag.name {
    case "": return
    case "br":
      edits.replace(index, by: [MarkdownNode(.lineBreak, end: 1, 0..<0, node.range)])
      if node.end < frames.last?.end ?? 0, document.nodes[node.end].isBreak { edits.drop(node.end) }
    case "img":
      report(index, in: document)
      let alternative = tag.value(of: "alt").map(CharacterReferences.decoded) ?? []
      let start = document.text.count
      document.text += alternative
      edits.replace(
        index,
        by: alternative.isEmpty
          ? [] : [MarkdownNode(.text, end: 1, start..<document.text.count, node.range)])
    case "a":
      edits.drop(index)
      if tag.isClosing { closeLink(index, in: &document, &edits) } else { openLink(tag, index, in: document) }
    case _ where InlineTag(rawValue: tag.name) != nil || tag.holdsNoText:
      edits.drop(index)
      if tag.isClosing { close(tag, index, in: &document, &edits) } else { open(tag, index, in: document) }
    default:
      edits.drop(index)
      if !tag.isClosing { report(index, in: document) }
    }
  }

  private mutating func open(_ tag: HTMLTag, _ index: Int, in document: Document) {
    if tag.holdsNoText { report(index, in: document) }
    guard !frames.isEmpty else { return }
    frames[frames.count - 1].open.append((tag.name, index))
    frames[frames.count - 1].counts[tag.name, default: 0] += 1
  }

  // Of tags that cross, the outer pair is kept: each one is looked at once.
  private mutating func close(_ tag: HTMLTag, _ index: Int, in document: inout Document, _ edits: inout TreeEdits) {
    guard var frame = frames.popLast() else { return }
    defer { frames.append(frame) }
    guard frame.counts[tag.name, default: 0] > 0 else { return }
    while let last = frame.open.popLast() {
      frame.counts[last.name, default: 0] -= 1
      guard last.name == tag.name else { continue }
      if let element = InlineTag(rawValue: tag.name) {
        edits.replace(last.node, by: [MarkdownNode(.tag(element, closes: false), end: 1, 0..<0, 0..<0)])
        edits.replace(index, by: [MarkdownNode(.tag(element, closes: true), end: 1, 0..<0, 0..<0)])
      } else {
        dropSiblings(from: last.node, to: index, in: document, &edits)
      }
      return
    }
  }

  private mutating func openLink(_ tag: HTMLTag, _ index: Int, in document: Document) {
    report(index, in: document)
    guard !frames.isEmpty, !frames.contains(where: \.isLink) else { return }
    let address = tag.value(of: "href").map(CharacterReferences.decoded) ?? []
    frames[frames.count - 1].link = address.isEmpty ? nil : (index, address)
  }

  // As in blocks of HTML, a link to another site alone.
  private mutating func closeLink(_ index: Int, in document: inout Document, _ edits: inout TreeEdits) {
    guard let frame = frames.last, let (start, address) = frame.link else { return }
    frames[frames.count - 1].link = nil
    guard Destination(String(decoding: address, as: UTF8.self)) == .external else { return }
    // An address that is the link's text is one itself, to GFM.
    for inside in start + 1..<index where document.nodes[inside].kind.isLink { edits.unwrap(inside) }
    edits.wrap(
      from: start, to: index,
      in: document.link(
        to: address, at: document.nodes[start].range.lowerBound..<document.nodes[index].range.upperBound))
  }

  private func dropSiblings(from first: Int, to last: Int, in document: Document, _ edits: inout TreeEdits) {
    var index = first
    while index < last {
      edits.drop(index)
      index = document.nodes[index].end
    }
  }
}

extension MarkdownNode {
  fileprivate init(_ kind: Kind, end: Int, _ literal: Range<Int>, _ range: Range<Int>) {
    self.init(kind: kind, end: end, literal: literal, title: literal.lowerBound..<literal.lowerBound, range: range)
  }
}

extension MarkdownNode.Kind {
  fileprivate var isLink: Bool { if case .link = self { true } else { false } }

  fileprivate var isInline: Bool {
    switch self {
    case .emphasis, .strong, .strikethrough, .link, .image: true
    default: false
    }
  }
}
