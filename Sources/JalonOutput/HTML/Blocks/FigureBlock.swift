import JalonSyntax

/// An image or a table with its caption, which may hold more than words.
enum FigureBlock: BlockKind {
  static let names: Set<DirectiveName> = [.figure]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    let children = block.children
    let contents = children.filter { isContent($0, block) }
    let caption = children.filter { !isContent($0, block) }
    guard !contents.isEmpty else { return block.write("callout", block.record, to: &writer) }
    let text = caption.map { block.document.plainText(of: $0..<block.document.nodes[$0].end) }.joined(separator: " ")
    let title = block.title ?? contents.compactMap { imageTitle($0, block) }.first
    block.write(
      "figure",
      TemplateRecord([
        "id": block.directive.attributes.id, "content": html(of: contents, block),
        "caption": caption.isEmpty ? nil : block.html(of: caption), "title": title,
        "caption_text": caption.isEmpty ? title : block.page.frame.facts.text(text),
        "caption_first": caption.first.map { $0 < (contents.first ?? 0) } ?? false,
      ]), to: &writer)
  }

  private static func isContent(_ node: Int, _ block: Block) -> Bool {
    switch block.document.nodes[node].kind {
    case .table, .codeBlock, .directive: true
    case .paragraph: block.document.soleImage(inParagraph: node) != nil
    default: false
    }
  }

  private static func imageTitle(_ node: Int, _ block: Block) -> String? {
    guard let image = block.document.soleImage(inParagraph: node) else { return nil }
    let title = block.document.title(of: image)
    return title.isEmpty ? nil : block.page.frame.facts.text(title)
  }

  private static func html(of contents: [Int], _ block: Block) -> HTMLText {
    var writer = HTMLWriter()
    for node in contents {
      if let image = block.document.soleImage(inParagraph: node) {
        block.renderer.renderImage(image, to: &writer)
        writer.line()
      } else {
        block.renderer.render(node..<block.document.nodes[node].end, to: &writer)
      }
    }
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }
}
