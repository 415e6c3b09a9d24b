/// Images: with their size, so that a page does not jump; in a figure where they have a caption.
extension MarkdownRenderer {
  /// An image without its figure.
  package func renderImage(_ index: Int, to writer: inout HTMLWriter) {
    guard case .image(let number) = document.nodes[index].kind else { return }
    writeImage(index, document.nodes[index], number, isInLink: false, isCaptioned: true, to: &writer)
  }

  func writeImage(
    _ index: Int, _ node: MarkdownNode, _ number: Int, isInLink: Bool, isCaptioned: Bool = false,
    to writer: inout HTMLWriter
  ) {
    guard options.isPlain || !isElsewhere(node) else { return writeLink(toImage: index, isInLink, to: &writer) }
    writer.raw("<img src=\"")
    writeAddress(node, number, to: &writer)
    writer.raw("\" alt=\"")
    writeAlternative(ofImage: index, to: &writer)
    if !isCaptioned { writeTitle(node, to: &writer) }
    guard !options.isPlain else { return writer.raw("\" />") }
    if let size = page.file(ofLink: number)?.imageSize {
      writer.raw("\" width=\"\(size.width)\" height=\"\(size.height)")
    }
    writer.raw("\" loading=\"lazy\" decoding=\"async\" />")
  }

  /// A figure with its caption (RGAA 1.9.1: the group is named by its caption).
  func writeFigure(_ image: Int, to writer: inout HTMLWriter) {
    writer.line()
    writer.raw("<figure role=\"group\" aria-label=\"")
    writeCaptionWords(of: image, to: &writer)
    writer.raw("\">\n")
    renderImage(image, to: &writer)
    writer.raw("\n<figcaption>")
    switch document.captionSource(ofImage: image) {
    case .content: renderChildren(of: image, to: &writer)
    case .title: writeWords(document.title(of: image), to: &writer)
    case nil: break
    }
    writer.raw("</figcaption>\n</figure>\n")
  }

  private func writeCaptionWords(of image: Int, to writer: inout HTMLWriter) {
    switch document.captionSource(ofImage: image) {
    case .content: writeWords(of: image + 1..<document.nodes[image].end, to: &writer)
    case .title: writeWords(document.title(of: image), to: &writer)
    case nil: break
    }
  }

  private func writeAlternative(ofImage index: Int, to writer: inout HTMLWriter) {
    if !options.isPlain, document.hasOwnAlternative(image: index) {
      writeWords(document.alternative(ofImage: index), to: &writer)
    } else {
      writeWords(of: index + 1..<document.nodes[index].end, to: &writer)
    }
  }

  /// The words of inline nodes, without markup.
  private func writeWords(of nodes: Range<Int>, to writer: inout HTMLWriter) {
    for index in nodes {
      switch document.nodes[index].kind {
      case .text: writeWords(typeset.text(of: index), to: &writer)
      case .code: writer.escaped(document.text[document.nodes[index].literal])
      case .softBreak, .lineBreak: writer.raw(" ")
      default: break
      }
    }
  }

  /// A text that stands in no node: its typography is set here.
  private func writeWords(_ text: String, to writer: inout HTMLWriter) {
    writeWords(Array((typeset.typography?.text(text) ?? text).utf8)[...], to: &writer)
  }

  private func writeWords(_ text: ArraySlice<UInt8>, to writer: inout HTMLWriter) {
    var start = text.startIndex
    for placeholder in options.isPlain ? [] : Placeholder.all(in: text) {
      guard let words = page.text(for: placeholder) else { continue }
      writer.escaped(text[start..<placeholder.range.lowerBound])
      writer.escaped(words)
      start = placeholder.range.upperBound
    }
    writer.escaped(text[start...])
  }

  /// On another host, which would learn who reads the page.
  private func isElsewhere(_ node: MarkdownNode) -> Bool {
    let address = String(decoding: document.text[node.literal].prefix(8), as: UTF8.self).lowercased()
    return ["//", "http:", "https:"].contains(where: address.hasPrefix)
  }

  private func writeLink(toImage index: Int, _ isInLink: Bool, to writer: inout HTMLWriter) {
    let alternative = document.alternative(ofImage: index)
    let text = alternative.isEmpty ? document.literal(of: index) : alternative
    guard !isInLink else { return writeWords(text, to: &writer) }
    writer.raw("<a href=\"")
    writer.destination(document.text[document.nodes[index].literal])
    writer.raw("\">")
    writeWords(text, to: &writer)
    writer.raw("</a>")
  }
}
