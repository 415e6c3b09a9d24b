import JalonCore
import JalonSyntax

/// GitHub Flavored Markdown's own HTML of a file: blocks are read, nothing of a site is added.
package enum PlainPage {
  package static func html(of file: SourceFile, isUnsafe: Bool) -> (html: String, diagnostics: [Diagnostic]) {
    let (document, diagnostics) = MarkdownParser.parse(file, body: bodyStart(of: file)..<file.bytes.count)
    var writer = HTMLWriter(capacity: file.bytes.count * 2)
    let options = MarkdownRenderOptions(isPlain: true, allowsRawHTML: isUnsafe, words: .english)
    let typeset = TypesetText(document, typography: nil)
    MarkdownRenderer(document, typeset: typeset, page: Page(), options: options).render(to: &writer)
    return (String(decoding: writer.bytes, as: UTF8.self), diagnostics)
  }

  // Rules of dashes around words that are no data: `---\nFoo\n---` is GFM's, not ours.
  private static func bodyStart(of file: SourceFile) -> Int {
    let frontMatter = FrontMatter.split(file)
    let (node, problems) = frontMatter.parse(in: file)
    if node?.entries?.isEmpty == false || !problems.isEmpty || frontMatter.yaml == nil { return frontMatter.bodyStart }
    return file.bytes.starts(with: SourceFile.byteOrderMark) ? SourceFile.byteOrderMark.count : 0
  }

  private struct Page: MarkdownRendering {
    func address(ofLink number: Int) -> String? { nil }

    func file(ofLink number: Int) -> LinkedFile? { nil }

    func attributes(ofLink number: Int) -> StaticString? { nil }

    func html(for placeholder: Placeholder, at place: TextPlace) -> String? { nil }

    func text(for placeholder: Placeholder) -> String? { nil }

    func write(_ text: ArraySlice<UInt8>, at place: TextPlace, to writer: inout HTMLWriter) { writer.escaped(text) }

    func render(directive: Directive, with renderer: MarkdownRenderer<Page>, to writer: inout HTMLWriter) {
      writer.line()
      writer.raw("<div class=\"")
      writer.escaped(directive.name?.rawValue ?? directive.spelling)
      writer.raw("\">\n")
      renderer.renderChildren(of: directive.node, to: &writer)
      writer.line()
      writer.raw("</div>\n")
    }
  }
}
