import JalonCore
import Testing

@testable import JalonSyntax

/// What the renderer writes for a page of a site, and for GFM's own HTML.
struct MarkdownRendererTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let input: String
    let page: String
    let plain: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "a heading", input: "# L'été {#e}", page: "<h1 id=\"e\">L’été</h1>\n", plain: "<h1>L'été</h1>\n"),
    Case(
      name: "a tight list and a loose one", input: "- a\n- b\n\n1. c\n\n2. d",
      page: "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>\n<p>c</p>\n</li>\n<li>\n<p>d</p>\n</li>\n</ol>\n",
      plain: "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>\n<p>c</p>\n</li>\n<li>\n<p>d</p>\n</li>\n</ol>\n"),
    Case(
      name: "boxes", input: "- [x] a\n- [ ] b",
      page: """
        <ul class="tasks">
        <li><span class="box" role="img" aria-label="oui">☑</span> <span>a</span></li>
        <li><span class="box" role="img" aria-label="non">☐</span> <span>b</span></li>
        </ul>

        """,
      plain: """
        <ul>
        <li><input type="checkbox" checked="" disabled="" /> a</li>
        <li><input type="checkbox" disabled="" /> b</li>
        </ul>

        """),
    Case(
      name: "a table", input: "|a|b|\n|:-|-:|\n|c|d|",
      page: """
        <div class="table" role="group" tabindex="0" aria-label="Tableau">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="end">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>c</td>
        <td class="end">d</td>
        </tr>
        </tbody>
        </table>
        </div>

        """,
      plain: """
        <table>
        <thead>
        <tr>
        <th align="left">a</th>
        <th align="right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td align="left">c</td>
        <td align="right">d</td>
        </tr>
        </tbody>
        </table>

        """),
    Case(
      name: "a footnote used twice", input: "a[^n] b[^n]\n\n[^n]: c",
      page: """
        <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup> \
        b<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2">1</a></sup></p>
        <section class="footnotes">
        <ol>
        <li id="fn-1">
        <p>c <a href="#fnref-1" class="footnote-backref" aria-label="Retour">↩</a></p>
        </li>
        </ol>
        </section>

        """,
      plain: """
        <p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1">1</a></sup> \
        b<sup class="footnote-ref"><a href="#fn1" id="fnref1-2">1</a></sup></p>
        <section class="footnotes">
        <ol>
        <li id="fn1">
        <p>c <a href="#fnref1" class="footnote-backref">↩</a></p>
        </li>
        </ol>
        </section>

        """),
    Case(
      name: "raw HTML", input: "a <b>c</b>\n\n<p>d", page: "<p>a c</p>\n",
      plain: "<p>a <!-- raw HTML omitted -->c<!-- raw HTML omitted --></p>\n<!-- raw HTML omitted -->\n"),
    Case(
      name: "schemes that run code",
      input: "[a](javascript:alert(1)) [b](JavaScript:x) ![c](data:text/html,x) ![d](data:image/png;base64,x)",
      page: "<p><a href=\"\">a</a> <a href=\"\">b</a> <img src=\"\" alt=\"c\" loading=\"lazy\" decoding=\"async\" /> "
        + "<img src=\"data:image/png;base64,x\" alt=\"d\" loading=\"lazy\" decoding=\"async\" /></p>\n",
      plain: "<p><a href=\"\">a</a> <a href=\"\">b</a> <img src=\"\" alt=\"c\" /> "
        + "<img src=\"data:image/png;base64,x\" alt=\"d\" /></p>\n"),
    Case(
      name: "marks of HTML in text, code and titles", input: "a & b < c `<d>` [e](f \"<\\\"g\\\">\")",
      page: "<p>a &amp; b &lt; c <code>&lt;d&gt;</code> <a href=\"f\" title=\"&lt;&quot;g&quot;&gt;\">e</a></p>\n",
      plain: "<p>a &amp; b &lt; c <code>&lt;d&gt;</code> <a href=\"f\" title=\"&lt;&quot;g&quot;&gt;\">e</a></p>\n"),
    Case(
      name: "a fact, in text and in code", input: "{{fait:a}} {{fait:non}} `{{fait:a}}` [b](c \"{{fait:a}}\")",
      page: "<p><b>a</b> {{fait:non}} <code>{{fait:a}}</code> <a href=\"c\" title=\"{{fait:a}}\">b</a></p>\n",
      plain: "<p>{{fait:a}} {{fait:non}} <code>{{fait:a}}</code> <a href=\"c\" title=\"{{fait:a}}\">b</a></p>\n"),
    Case(
      name: "a block", input: "::: note\na\n:::", page: "<aside>\n<p>a</p>\n</aside>",
      plain: "<aside>\n<p>a</p>\n</aside>"),
  ])
  func writes(_ example: Case) {
    #expect(html(of: example.input, isPlain: false) == example.page)
    #expect(html(of: example.input, isPlain: true) == example.plain)
  }

  @Test func keepsRawHTMLWhereItIsAllowed() {
    #expect(html(of: "a <b>c</b>\n\n<p>d", isPlain: false, allowsRawHTML: true) == "<p>a <b>c</b></p>\n<p>d\n")
  }

  @Test func writesDeepListsWithoutRecursion() {
    let input = (0..<60).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(html(of: input, isPlain: true).components(of: "</ul>") == 60)
  }

  private func html(of text: String, isPlain: Bool, allowsRawHTML: Bool = false) -> String {
    let (document, _) = MarkdownDrawing.parse(DataDrawing.file(text, "a.md"))
    var writer = HTMLWriter()
    let options = MarkdownRenderOptions(
      isPlain: isPlain, allowsRawHTML: allowsRawHTML,
      words: MarkdownRenderOptions.Words(ticked: "oui", unticked: "non", backToText: "Retour", table: "Tableau"))
    let typeset = TypesetText(document, typography: isPlain ? nil : .french)
    MarkdownRenderer(document, typeset: typeset, page: Page(), options: options).render(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private struct Page: MarkdownRendering {
    func address(ofLink number: Int) -> String? { nil }

    func file(ofLink number: Int) -> LinkedFile? { nil }

    func attributes(ofLink number: Int) -> StaticString? { nil }

    func html(for placeholder: Placeholder, at place: TextPlace) -> String? {
      placeholder.name == "a" ? "<b>a</b>" : nil
    }

    func text(for placeholder: Placeholder) -> String? { placeholder.name == "a" ? "a" : nil }

    func write(_ text: ArraySlice<UInt8>, at place: TextPlace, to writer: inout HTMLWriter) { writer.escaped(text) }

    func render(directive: Directive, with renderer: MarkdownRenderer<Page>, to writer: inout HTMLWriter) {
      writer.raw("<aside>")
      renderer.renderChildren(of: directive.node, to: &writer)
      writer.raw("</aside>")
    }
  }
}

extension String {
  /// How many times a word stands in it.
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
