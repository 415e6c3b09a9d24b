import JalonCore

/// What a page knows and a document does not: where its links lead, what its facts say, how its blocks look.
package protocol MarkdownRendering {
  /// The address to print for a link or an image, by its number; nil: as the author wrote it.
  func address(ofLink number: Int) -> String?
  /// The site's own file that a link or an image leads to, by its number; nil: another host, a page.
  func file(ofLink number: Int) -> LinkedFile?
  /// More attributes of a link, each after a space.
  func attributes(ofLink number: Int) -> StaticString?
  /// The HTML of a `{{fait:…}}`, `{{terme:…}}` or `{{mot:…}}`; nil: as the author wrote it.
  func html(for placeholder: Placeholder, at place: TextPlace) -> String?
  /// Its words alone, where no markup may stand.
  func text(for placeholder: Placeholder) -> String?
  /// Writes a stretch of printed text, escaped.
  func write(_ text: ArraySlice<UInt8>, at place: TextPlace, to writer: inout HTMLWriter)
  /// Writes a fenced block.
  func render(directive: Directive, with renderer: MarkdownRenderer<Self>, to writer: inout HTMLWriter)
}

/// Writes a document as HTML, node by node, in one pass (CommonMark 0.30 and GFM 0.29, as cmark-gfm prints them).
package struct MarkdownRenderer<Page: MarkdownRendering> {
  package let document: Document
  package let page: Page
  package let options: MarkdownRenderOptions
  let typeset: TypesetText

  package init(_ document: Document, typeset: TypesetText, page: Page, options: MarkdownRenderOptions) {
    self.document = document
    self.typeset = typeset
    self.page = page
    self.options = options
  }

  /// Writes the whole document.
  package func render(to writer: inout HTMLWriter) {
    render(0..<document.nodes.count, to: &writer)
  }

  /// Writes the children of a node.
  package func renderChildren(of node: Int, to writer: inout HTMLWriter) {
    render(node + 1..<document.nodes[node].end, to: &writer)
  }

  /// Writes a run of sibling nodes and what is in them.
  package func render(_ range: Range<Int>, to writer: inout HTMLWriter) {
    var open: [Open] = []
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = open.last, last.end <= index {
        open.removeLast()
        close(last.node, parents: open, to: &writer)
      }
      let node = document.nodes[index]
      if node.kind == .text {
        index = writeText(index, before: range.upperBound, to: &writer)
        continue
      }
      if write(index, node, parents: open, to: &writer) {
        open.append(Open(node: index, end: node.end))
        index += 1
      } else {
        index = node.end
      }
    }
    while let last = open.popLast() { close(last.node, parents: open, to: &writer) }
  }

  /// A node whose closing tag is still to come.
  struct Open {
    let node: Int
    let end: Int
  }
}

extension MarkdownRenderer {
  /// Writes a node's opening; true if its children come next, false if the node is done.
  private func write(_ index: Int, _ node: MarkdownNode, parents: [Open], to writer: inout HTMLWriter) -> Bool {
    switch node.kind {
    case .document: return true
    case .directive(let number):
      page.render(directive: document.directives[number], with: self, to: &writer)
      return false
    case .blockQuote: openBlock("<blockquote>\n", to: &writer)
    case .list(let ordered, let start, _): openList(index, ordered, start, to: &writer)
    case .item(let checked): openItem(checked, to: &writer)
    case .paragraph:
      if let image = figure(index, parents) {
        writeFigure(image, to: &writer)
        return false
      }
      if !isTight(parents) { openBlock("<p>", to: &writer) }
    case .heading(let level):
      if index == document.hiddenHeading { return false }
      openHeading(index, level, to: &writer)
    case .thematicBreak:
      openBlock("<hr />\n", to: &writer)
      return false
    case .codeBlock:
      writeCodeBlock(node, to: &writer)
      return false
    case .htmlBlock:
      writer.line()
      writeRaw(node, to: &writer)
      writer.line()
      return false
    case .footnoteDefinition(let number): openFootnote(number, to: &writer)
    case .table: openTable(to: &writer)
    case .tableRow(let isHeader): openRow(index, isHeader, parents, to: &writer)
    case .tableCell(let alignment): openCell(index, alignment, parents, to: &writer)
    // Written with its neighbours.
    case .text: return false
    case .softBreak:
      writer.raw("\n")
      return false
    case .lineBreak:
      writer.raw("<br />\n")
      return false
    case .code:
      writer.raw("<code>")
      writer.escaped(document.text[node.literal])
      writer.raw("</code>")
      return false
    case .htmlInline:
      writeRaw(node, to: &writer)
      return false
    case .tag(let tag, let closes):
      writer.raw("\(closes ? "</" : "<")\(tag.rawValue)>")
      return false
    case .emphasis: writer.raw("<em>")
    case .strong: writer.raw("<strong>")
    case .strikethrough: writer.raw("<del>")
    case .span: openSpan(node, to: &writer)
    case .link(let number): openLink(node, number, to: &writer)
    case .image(let number):
      writeImage(index, node, number, isInLink: isInLink(parents), to: &writer)
      return false
    case .footnoteReference(let number, let occurrence):
      writeReference(number, occurrence, to: &writer)
      return false
    }
    return true
  }

  private func close(_ index: Int, parents: [Open], to writer: inout HTMLWriter) {
    switch document.nodes[index].kind {
    case .blockQuote:
      writer.line()
      writer.raw("</blockquote>\n")
    case .list(let ordered, _, _): writer.raw(ordered ? "</ol>\n" : "</ul>\n")
    case .item(let checked): writer.raw(checked != nil && !options.isPlain ? "</span></li>\n" : "</li>\n")
    case .paragraph: closeParagraph(index, parents, to: &writer)
    case .heading(let level): writer.raw("</h\(shifted(level))>\n")
    case .footnoteDefinition(let number): closeFootnote(index, number, to: &writer)
    case .table: closeTable(index, to: &writer)
    case .tableRow(let isHeader):
      writer.line()
      writer.raw(isHeader ? "</tr>\n</thead>" : "</tr>")
    case .tableCell:
      writer.raw(isHeaderCell(parents) ? "</th>" : "</td>")
    case .emphasis: writer.raw("</em>")
    case .strong: writer.raw("</strong>")
    case .strikethrough: writer.raw("</del>")
    case .span: if !document.nodes[index].literal.isEmpty { writer.raw("</span>") }
    case .link(let number): closeLink(document.nodes[index], number, to: &writer)
    default: break
    }
  }

  private func openBlock(_ tag: String, to writer: inout HTMLWriter) {
    writer.line()
    writer.raw(tag)
  }
}

// MARK: - Blocks

extension MarkdownRenderer {
  private func openList(_ index: Int, _ ordered: Bool, _ start: Int, to writer: inout HTMLWriter) {
    writer.line()
    if !ordered {
      let isTaskList = !options.isPlain && index + 1 < document.nodes.count && isTask(index + 1)
      writer.raw(isTaskList ? "<ul class=\"tasks\">\n" : "<ul>\n")
    } else if start == 1 {
      writer.raw("<ol>\n")
    } else {
      writer.raw("<ol start=\"\(start)\">\n")
    }
  }

  private func isTask(_ index: Int) -> Bool {
    if case .item(let checked) = document.nodes[index].kind { return checked != nil }
    return false
  }

  // A box that cannot be ticked is a sign, not a control: a screen reader is told its state in words.
  private func openItem(_ checked: Bool?, to writer: inout HTMLWriter) {
    writer.line()
    guard let checked else { return writer.raw("<li>") }
    guard !options.isPlain else {
      return writer.raw(
        checked
          ? "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
          : "<li><input type=\"checkbox\" disabled=\"\" /> ")
    }
    writer.raw("<li><span class=\"box\" role=\"img\" aria-label=\"")
    writer.escaped(checked ? options.words.ticked : options.words.unticked)
    writer.raw(checked ? "\">☑</span> <span>" : "\">☐</span> <span>")
  }

  private func openHeading(_ index: Int, _ level: Int, to writer: inout HTMLWriter) {
    writer.line()
    guard !options.isPlain, let heading = document.heading(at: index) else {
      return writer.raw("<h\(level)>")
    }
    writer.raw("<h\(shifted(level)) id=\"")
    writer.escaped(heading.id)
    writer.raw("\">")
  }

  private func shifted(_ level: Int) -> Int {
    min(6, level + document.headingShift)
  }

  private func writeCodeBlock(_ node: MarkdownNode, to writer: inout HTMLWriter) {
    writer.line()
    let info = document.text[node.title]
    let language = info.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }
    if language.isEmpty {
      writer.raw("<pre><code>")
    } else {
      writer.raw("<pre><code class=\"language-")
      writer.escaped(language)
      writer.raw("\">")
    }
    writer.escaped(document.text[node.literal])
    writer.raw("</code></pre>\n")
  }

  private func writeRaw(_ node: MarkdownNode, to writer: inout HTMLWriter) {
    guard options.allowsRawHTML else {
      if options.isPlain { writer.raw("<!-- raw HTML omitted -->") }
      return
    }
    writer.bytes.append(contentsOf: document.text[node.literal])
  }

  /// The image of a paragraph that is nothing else, if it has a caption. A footnote's last paragraph leads back.
  private func figure(_ paragraph: Int, _ parents: [Open]) -> Int? {
    guard !options.isPlain, let image = document.soleImage(inParagraph: paragraph),
      document.captionSource(ofImage: image) != nil
    else { return nil }
    if let parent = parents.last, case .footnoteDefinition = document.nodes[parent.node].kind { return nil }
    return image
  }

  /// The paragraphs of a tight list stand without tags.
  private func isTight(_ parents: [Open]) -> Bool {
    guard parents.count >= 2, case .item = document.nodes[parents[parents.count - 1].node].kind,
      case .list(_, _, let tight) = document.nodes[parents[parents.count - 2].node].kind
    else { return false }
    return tight
  }

  private func closeParagraph(_ index: Int, _ parents: [Open], to writer: inout HTMLWriter) {
    if isTight(parents) { return }
    if let parent = parents.last, case .footnoteDefinition(let number) = document.nodes[parent.node].kind,
      document.nodes[index].end == document.nodes[parent.node].end
    {
      writer.raw(" ")
      writeBackReference(number, to: &writer)
    }
    writer.raw("</p>\n")
  }
}
