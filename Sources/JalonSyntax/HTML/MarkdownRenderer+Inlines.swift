/// Text, links and their addresses.
extension MarkdownRenderer {
  func writeText(_ index: Int, to writer: inout HTMLWriter) {
    let text = typeset.text(of: index)
    let place = typeset.place(of: index)
    var start = text.startIndex
    for placeholder in options.isPlain || !typeset.hasPlaceholders(index) ? [] : Placeholder.all(in: text) {
      guard let html = page.html(for: placeholder, at: place) else { continue }
      page.write(text[start..<placeholder.range.lowerBound], at: place, to: &writer)
      writer.raw(html)
      start = placeholder.range.upperBound
    }
    page.write(text[start...], at: place, to: &writer)
  }

  func openLink(_ node: MarkdownNode, _ number: Int, to writer: inout HTMLWriter) {
    writer.raw("<a href=\"")
    writeAddress(node, number, to: &writer)
    writeTitle(node, to: &writer)
    writer.raw("\"")
    if let attributes = page.attributes(ofLink: number) { writer.raw(attributes) }
    writer.raw(">")
  }

  func writeMention(ofLink number: Int, to writer: inout HTMLWriter) {
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
