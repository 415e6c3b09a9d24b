import JalonCore

/// Text, passages in another language, links and their addresses.
extension MarkdownRenderer {
  /// Writes a text and those of the next lines; the node after them.
  func writeText(_ index: Int, before limit: Int, to writer: inout HTMLWriter) -> Int {
    let run = index..<typeset.runEnd(of: index, before: limit)
    let text = typeset.text(ofRun: run)
    let place = typeset.place(of: index)
    var start = text.startIndex
    for placeholder in options.isPlain ? [] : placeholders(in: run) {
      guard let html = page.html(for: placeholder, at: place) else { continue }
      page.write(text[start..<placeholder.range.lowerBound], at: place, to: &writer)
      writer.raw(html)
      start = placeholder.range.upperBound
    }
    page.write(text[start...], at: place, to: &writer)
    return run.upperBound
  }

  private func placeholders(in run: Range<Int>) -> [Placeholder] {
    stride(from: run.lowerBound, to: run.upperBound, by: 2).filter(typeset.hasPlaceholders)
      .flatMap { Placeholder.all(in: typeset.text(of: $0)) }
  }

  // WCAG 3.1.2: a screen reader changes its voice; HTML wants the direction beside the language.
  func openSpan(_ node: MarkdownNode, to writer: inout HTMLWriter) {
    guard let language = LanguageTag(String(decoding: document.text[node.literal], as: UTF8.self)) else { return }
    writer.raw("<span")
    writer.language(language)
    writer.raw(">")
  }

  func openLink(_ node: MarkdownNode, _ number: Int, to writer: inout HTMLWriter) {
    if isPrintedAsText(node) { return }
    writer.raw("<a href=\"")
    writeAddress(node, number, to: &writer)
    writeTitle(node, to: &writer)
    writer.raw("\"")
    if let attributes = page.attributes(ofLink: number) { writer.raw(attributes) }
    writer.raw(">")
  }

  func closeLink(_ node: MarkdownNode, _ number: Int, to writer: inout HTMLWriter) {
    if isPrintedAsText(node) { return }
    writeMention(ofLink: number, to: &writer)
    writer.raw("</a>")
  }

  // `[Le guide]()` would lead to its own page.
  private func isPrintedAsText(_ link: MarkdownNode) -> Bool { link.literal.isEmpty && !options.isPlain }

  private func writeMention(ofLink number: Int, to writer: inout HTMLWriter) {
    guard let mention = page.file(ofLink: number)?.mention else { return }
    writer.raw(" (")
    writer.escaped(mention)
    writer.raw(")")
  }

  func isInLink(_ parents: [Open]) -> Bool {
    parents.contains { parent in
      if case .link = document.nodes[parent.node].kind { return true }
      return false
    }
  }

  func writeAddress(_ node: MarkdownNode, _ number: Int, to writer: inout HTMLWriter) {
    if let address = page.address(ofLink: number) {
      writer.destination(Array(address.utf8))
      return
    }
    let destination = document.text[node.literal]
    guard options.allowsRawHTML || !Self.isDangerous(destination) else { return }
    writer.destination(destination)
  }

  func writeTitle(_ node: MarkdownNode, to writer: inout HTMLWriter) {
    guard !node.title.isEmpty else { return }
    writer.raw("\" title=\"")
    writer.escaped(document.text[node.title])
  }

  /// Schemes that run code: cmark's own list, pictures inside `data:` excepted.
  private static func isDangerous(_ destination: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: destination.prefix(24), as: UTF8.self).lowercased()
    if start.hasPrefix("data:") {
      return !["png", "gif", "jpeg", "webp"].contains { start.hasPrefix("data:image/\($0)") }
    }
    return ["javascript:", "vbscript:", "file:"].contains(where: start.hasPrefix)
  }
}
