/// Footnotes, and the ways back from them.
extension MarkdownRenderer {
  // GFM's own ids have no hyphen; a footnote that is spoken of twice leads back to the first place.
  private var prefix: String { options.isPlain ? "" : "-" + options.footnotePrefix }

  func writeReference(_ number: Int, _ occurrence: Int, to writer: inout HTMLWriter) {
    let id = "fnref\(prefix)\(number)" + (occurrence > 1 ? "-\(occurrence)" : "")
    writer.raw("<sup class=\"footnote-ref\"><a href=\"#fn\(prefix)\(number)\" id=\"\(id)\">\(number)</a></sup>")
  }

  func openFootnote(_ number: Int, to writer: inout HTMLWriter) {
    writer.line()
    if number == 1 { writer.raw("<section class=\"footnotes\">\n<ol>\n") }
    writer.raw("<li id=\"fn\(prefix)\(number)\">\n")
  }

  func closeFootnote(_ index: Int, _ number: Int, to writer: inout HTMLWriter) {
    let last = document.nodes[index].end - 1
    if last == index || document.nodes[lastChild(of: index)].kind != .paragraph {
      writeBackReference(number, to: &writer)
      writer.raw("\n")
    }
    writer.raw("</li>\n")
    let isLast = document.nodes[index].end >= document.nodes.count
    if isLast { writer.raw("</ol>\n</section>\n") }
  }

  func writeBackReference(_ number: Int, to writer: inout HTMLWriter) {
    writer.raw("<a href=\"#fnref\(prefix)\(number)\" class=\"footnote-backref")
    if !options.isPlain {
      writer.raw("\" aria-label=\"")
      writer.escaped(options.words.backToText)
    }
    writer.raw("\">↩</a>")
  }

  private func lastChild(of node: Int) -> Int {
    var child = node + 1
    while child < document.nodes[node].end, document.nodes[child].end < document.nodes[node].end {
      child = document.nodes[child].end
    }
    return child
  }
}
