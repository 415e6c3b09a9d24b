import JalonCore
import JalonCurriculum
import JalonSyntax

/// A Markdown body on its page: where its links lead, what its facts say, how its blocks look.
struct BodyPage: MarkdownRendering, Sendable {
  let page: PageHead
  let links: [Int: SiteAddress]
  let frame: SiteFrame
  let templates: TemplateLibrary

  func address(ofLink number: Int) -> String? {
    links[number].map { page.href($0, in: frame.site) }
  }

  func html(for placeholder: Placeholder) -> String? {
    switch placeholder.kind {
    case .fact: frame.facts.html(placeholder.name)
    case .term: term(placeholder.name)
    }
  }

  func render(directive: Directive, with renderer: MarkdownRenderer<BodyPage>, to writer: inout HTMLWriter) {
    writer.line()
    Blocks.write(Block(directive: directive, renderer: renderer), to: &writer)
    writer.line()
  }

  private func term(_ name: String) -> String? {
    guard let term = frame.site.glossary.first(where: { Folding.key($0.term.value) == Folding.key(name) }) else {
      return nil
    }
    var writer = HTMLWriter()
    writer.raw("<a class=\"term\" href=\"")
    let address = SiteAddresses.glossary.withAnchor(Slug.slug(of: term.term.value))
    writer.escaped(page.href(address, in: frame.site))
    writer.raw("\">")
    writer.escaped(frame.facts.text(name))
    writer.raw("</a>")
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
