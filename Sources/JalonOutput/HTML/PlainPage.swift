import JalonCore
import JalonSyntax

/// GitHub Flavored Markdown's own HTML of a file: blocks are read, nothing of a site is added.
package enum PlainPage {
  package static func html(of file: SourceFile, isUnsafe: Bool) -> (html: String, diagnostics: [Diagnostic]) {
    let body = FrontMatter.split(file).bodyStart..<file.bytes.count
    let (document, diagnostics) = MarkdownParser.parse(file, body: body)
    var writer = HTMLWriter(capacity: file.bytes.count * 2)
    let options = MarkdownRenderOptions(
      isPlain: true, allowsRawHTML: isUnsafe, hasFrenchTypography: false, words: .english)
    MarkdownRenderer(document, page: Page(), options: options).render(to: &writer)
    return (String(decoding: writer.bytes, as: UTF8.self), diagnostics)
  }

  private struct Page: MarkdownRendering {
    func address(ofLink number: Int) -> String? { nil }

    func html(for placeholder: Placeholder) -> String? { nil }

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
