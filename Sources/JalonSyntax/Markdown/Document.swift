import JalonCore

/// A Markdown document as a tree: nodes in reading order, and the text that they speak of.
package struct Document: Sendable {
  package let path: ProjectPath
  package internal(set) var nodes: [MarkdownNode]
  package internal(set) var text: [UInt8]
  package internal(set) var directives: [Directive]
  /// The headings of the page, in order: its outline.
  package internal(set) var headings: [Heading]
  /// Headings that are the title of their block (`Directive.titleHeading`), in order: anchors, and no part of the outline.
  package internal(set) var blockTitles: [Heading] = []
  package internal(set) var linkCount: Int
  var linkAttributes: [Int: Attributes] = [:]
  /// Comments by which its author silences rules.
  var suppressions: [Suppression] = []
  /// Ids that the author gave to items of checklists, by node.
  package internal(set) var itemIDs: [Int: String] = [:]
  /// A heading that the page prints elsewhere, as its title.
  package private(set) var hiddenHeading: Int?
  /// How many levels every heading goes down, so that the page's title is its only level one (WCAG 1.3.1).
  package private(set) var headingShift = 0

  /// A heading and the anchor that leads to it.
  package struct Heading: Sendable {
    package let node: Int
    package let level: Int
    package internal(set) var id: String
    package let text: String
    /// The author wrote the id; else it comes from the words.
    package let isExplicit: Bool
  }

  /// The heading that a node is.
  package func heading(at node: Int) -> Heading? {
    Self.heading(at: node, in: headings) ?? Self.heading(at: node, in: blockTitles)
  }

  /// Those that stand before a node.
  package func headings(before node: Int) -> ArraySlice<Heading> {
    headings[..<Self.place(of: node, in: headings)]
  }

  private static func heading(at node: Int, in headings: [Heading]) -> Heading? {
    let place = place(of: node, in: headings)
    return place < headings.count && headings[place].node == node ? headings[place] : nil
  }

  /// By halves, since headings stand in order.
  private static func place(of node: Int, in headings: [Heading]) -> Int {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The title of a block, as written beside its name or as its first heading.
  package func title(of directive: Directive) -> String? {
    directive.attributes.value("titre", "title") ?? directive.titleHeading.flatMap { heading(at: $0)?.text }
  }

  /// What stands between braces right after a link or an image, by its number; nil for none.
  package func attributes(ofLink number: Int) -> Attributes? { linkAttributes[number] }

  /// Leaves a first heading of level one to the page's title, and keeps other headings below it.
  package mutating func giveMainHeading(toPageTitled title: String) {
    if let first = headings.first, first.level == 1, Slug.slug(of: first.text) == Slug.slug(of: title) {
      hiddenHeading = first.node
    }
    if headings.contains(where: { $0.level == 1 && $0.node != hiddenHeading }) { headingShift = 1 }
  }

  package func range(of node: Int) -> SourceRange {
    SourceRange(path, nodes[node].range)
  }

  package func literal(of node: Int) -> String {
    String(decoding: text[nodes[node].literal], as: UTF8.self)
  }

  package func title(of node: Int) -> String {
    String(decoding: text[nodes[node].title], as: UTF8.self)
  }

  /// The children of a node, in order.
  package func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var index = node + 1
    while index < nodes[node].end {
      children.append(index)
      index = nodes[index].end
    }
    return children
  }

  /// The words of a stretch of nodes, without markup; blocks and breaks become one space.
  package func plainText(of nodes: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in nodes {
      switch self.nodes[index].kind {
      case .text, .code: bytes.append(contentsOf: text[self.nodes[index].literal])
      case .softBreak, .lineBreak, .paragraph, .heading, .item, .tableCell, .tableRow:
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      default: break
      }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
