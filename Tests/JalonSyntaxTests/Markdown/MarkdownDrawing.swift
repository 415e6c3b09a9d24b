import JalonCore

@testable import JalonSyntax

/// Markdown trees as lines of text, with positions: what the tests of this folder expect.
enum MarkdownDrawing {
  /// The tree of a whole file, its front matter left out, then its diagnostics.
  static func drawing(of text: String, html: RawHTML = .kept) -> String {
    let file = DataDrawing.file(text, "a.md")
    let (document, diagnostics) = parse(file, html: html)
    let lines = [tree(of: document, in: file), DataDrawing.diagnostics(diagnostics, in: file)]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The same, where what stands where is not the question.
  static func drawingWithoutPlaces(of text: String, html: RawHTML = .kept) -> String {
    drawing(of: text, html: html).split(separator: "\n").map { line in
      let indent = line.prefix { $0 == " " }
      return indent + line.dropFirst(indent.count).drop { $0 != " " }.dropFirst()
    }
    .joined(separator: "\n")
  }

  static func parse(
    _ file: SourceFile, html: RawHTML = .kept
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    MarkdownParser.parse(file, body: FrontMatter.split(file).bodyStart..<file.bytes.count, html: html)
  }

  /// One line a node: `1:3-1:8 text 'Étude'`; a node without a place (cmark gives breaks none) has `–`.
  static func tree(of document: Document, in file: SourceFile) -> String {
    var ends: [Int] = []
    return document.nodes.indices.dropFirst().map { index in
      while let end = ends.last, end <= index { ends.removeLast() }
      let indent = String(repeating: "  ", count: ends.count)
      ends.append(document.nodes[index].end)
      return "\(indent)\(place(of: index, document, file)) \(node(index, document))"
    }
    .joined(separator: "\n")
  }

  private static func place(of index: Int, _ document: Document, _ file: SourceFile) -> String {
    let range = document.range(of: index)
    return range.bytes.isEmpty ? "–" : DataDrawing.place(range, file)
  }

  private static func node(_ index: Int, _ document: Document) -> String {
    let text = "'\(document.literal(of: index).replacing("\n", with: "⏎"))'"
    return switch document.nodes[index].kind {
    case .document: "document"
    case .blockQuote: "quote"
    case .list(false, _, let tight): tight ? "list" : "loose list"
    case .list(true, let start, let tight): (tight ? "" : "loose ") + "list from \(start)"
    case .item(nil): "item"
    case .item(let checked?): checked ? "item [x]" : "item [ ]"
    case .codeBlock: "code block \(document.title(of: index)) \(text)"
    case .htmlBlock: "html block \(text)"
    case .paragraph: "paragraph"
    case .heading(let level):
      "heading \(level) #\(document.heading(at: index)?.id ?? "none")"
        + (document.blockTitles.contains { $0.node == index } ? ", title of its block" : "")
    case .thematicBreak: "rule"
    case .footnoteDefinition(let number): "definition of footnote \(number)"
    case .table: "table"
    case .tableRow(let isHeader): isHeader ? "header row" : "row"
    case .tableCell(let alignment): "cell \(alignment)"
    case .directive(let number): directive(document.directives[number])
    case .text: "text \(text)"
    case .softBreak: "soft break"
    case .lineBreak: "line break"
    case .code: "code \(text)"
    case .htmlInline: "html \(text)"
    case .tag(let tag, let closes): "tag \(closes ? "/" : "")\(tag.rawValue)"
    case .emphasis: "emphasis"
    case .strong: "strong"
    case .strikethrough: "strikethrough"
    case .span: "span in \(text)"
    case .link(let number): "link \(number) to \(text) titled '\(document.title(of: index))'"
    case .image(let number): "image \(number) of \(text) titled '\(document.title(of: index))'"
    case .footnoteReference(let number, 1): "footnote \(number)"
    case .footnoteReference(let number, let occurrence): "footnote \(number) again, \(occurrence)"
    }
  }

  private static func directive(_ directive: Directive) -> String {
    let name = directive.name.map { "block \($0)" } ?? "unknown block"
    return "\(name) '\(directive.spelling)'\(attributes(directive.attributes))"
  }

  static func attributes(_ attributes: Attributes) -> String {
    (attributes.id.map { [" #\($0)"] } ?? []).joined() + attributes.classes.map { " .\($0)" }.joined()
      + attributes.values.map { " \($0.key)='\($0.value)'" }.joined()
  }
}
