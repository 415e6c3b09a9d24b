import JalonCore
import JalonCurriculum
import JalonSyntax

/// The questions of a GIFT file, each a quiz on this page.
enum BankBlock: BlockKind {
  static let names: Set<DirectiveName> = [.bank]

  static func write(_ block: Block, to writer: inout HTMLWriter) {
    block.write(
      "bank",
      TemplateRecord([
        "id": block.directive.attributes.id, "title": block.title, "content": block.html(of: block.children),
        "questions": questions(of: block),
      ]), to: &writer)
  }

  private static func questions(of block: Block) -> HTMLText? {
    guard let (bank, firstLink) = block.page.banks[block.directive.node] else { return nil }
    let links = block.page.links.reduce(into: [Int: SiteAddress]()) { links, link in
      links[link.key - firstLink] = link.value
    }
    let page = BodyPage(
      page: block.page.page, links: links, frame: block.page.frame, templates: block.page.templates,
      mentions: block.page.mentions)
    var writer = HTMLWriter()
    let typeset = TypesetText(bank.document, typography: Typography(block.page.frame.site.language))
    MarkdownRenderer(bank.document, typeset: typeset, page: page, options: block.renderer.options).render(to: &writer)
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }
}
