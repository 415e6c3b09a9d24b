import JalonCore
import JalonCurriculum
import JalonSyntax

/// A fenced block on its page, and the tools that its kind prints it with.
struct Block {
  let directive: Directive
  let renderer: MarkdownRenderer<BodyPage>

  var document: Document { renderer.document }
  var page: BodyPage { renderer.page }
  var words: Words { page.frame.words }

  /// The author's id, else one that no other block of the page has.
  var id: String { directive.attributes.id ?? "bloc-\(directive.node)" }

  /// Plain text, its French spaces set.
  var title: String? {
    document.title(of: directive).map { page.frame.facts.text($0) }
  }

  /// The anchor of the heading that is the title.
  var titleID: String? { directive.titleHeading.flatMap { document.heading(at: $0)?.id } }

  /// Without the heading that is the title.
  var children: [Int] { document.children(of: directive.node).filter { $0 != directive.titleHeading } }

  /// What most templates are given.
  var record: TemplateRecord {
    let name = directive.name ?? .note
    return TemplateRecord([
      "name": name.rawValue, "label": words(name.rawValue), "id": directive.attributes.id, "title": title,
      "title_id": titleID, "content": html(of: children),
    ])
  }

  func write(_ template: String, _ record: TemplateRecord, to writer: inout HTMLWriter) {
    writer.raw(page.templates.render("blocks/\(template)", record))
  }

  /// The HTML of sibling nodes.
  func html(of nodes: [Int]) -> HTMLText {
    var writer = HTMLWriter()
    for node in nodes { renderer.render(node..<document.nodes[node].end, to: &writer) }
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }

  /// The HTML of what sibling nodes hold, without their own tags.
  func innerHTML(of nodes: [Int]) -> HTMLText {
    var writer = HTMLWriter()
    for node in nodes { renderer.renderChildren(of: node, to: &writer) }
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }

  func imageHTML(_ image: Int) -> HTMLText {
    var writer = HTMLWriter()
    renderer.renderImage(image, to: &writer)
    return HTMLText(String(decoding: writer.bytes, as: UTF8.self))
  }

  /// The items of a list; none of any other node.
  func items(of node: Int) -> [Int] {
    guard case .list = document.nodes[node].kind else { return [] }
    return document.children(of: node)
  }
}
