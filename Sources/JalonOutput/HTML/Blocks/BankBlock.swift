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
    let page = BodyPage(
      page: block.page.page, links: renumbered(block.page.links, from: firstLink),
      media: renumbered(block.page.media, from: firstLink), frame: block.page.frame, templates: block.page.templates,
      glossary: block.page.glossary, mentions: block.page.mentions, fingerprints: block.page.fingerprints,
      sections: block.page.sections)
    var writer = HTMLWriter()
    let typeset = TypesetText(
      bank.document, typography: Typography(block.page.frame.site.language), place: .activity)
    var options = block.renderer.options
    options.footnotePrefix = bank.footnotePrefix
    MarkdownRenderer(bank.document, typeset: typeset, page: page, options: options).render(to: &writer)
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }

  /// What the page knows of its links by number, as the bank numbers its own.
  private static func renumbered<Value>(_ values: [Int: Value], from first: Int) -> [Int: Value] {
    Dictionary(values.map { ($0.key - first, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
