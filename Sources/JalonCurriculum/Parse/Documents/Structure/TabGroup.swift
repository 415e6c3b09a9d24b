import JalonCore
import JalonSyntax

/// Tabs as they stand in a document: which nodes are a panel, what names it.
package struct TabGroup: Sendable {
  /// Sibling nodes before the first panel.
  package let introduction: [Int]
  package let panels: [Panel]

  package struct Panel: Sendable {
    /// The block or the heading that begins it.
    package let node: Int
    package let id: String?
    /// Plain text; nil where the author gave none.
    package let title: String?
    /// A heading that is the title.
    package let heading: Int?
    /// Sibling nodes, the title left out.
    package internal(set) var content: [Int]
  }

  /// Blocks named `onglet`, else, as in the Carpentries' lessons, the headings of the highest level among the children.
  package init(_ directive: Directive, in document: Document) {
    let children = document.children(of: directive.node)
    let topLevel = children.compactMap { Self.level(of: $0, document) }.min()
    let hasTabs = children.contains { Self.tab($0, document) != nil }
    var introduction: [Int] = []
    var panels: [Panel] = []
    for child in children {
      if let tab = Self.tab(child, document) {
        panels.append(Panel(tab, in: document))
      } else if !hasTabs, let topLevel, Self.level(of: child, document) == topLevel {
        panels.append(Panel(heading: child, in: document))
      } else if panels.isEmpty {
        introduction.append(child)
      } else {
        panels[panels.count - 1].content.append(child)
      }
    }
    self.introduction = introduction
    self.panels = panels
  }

  private static func tab(_ node: Int, _ document: Document) -> Directive? {
    guard case .directive(let number) = document.nodes[node].kind, document.directives[number].name == .tab else {
      return nil
    }
    return document.directives[number]
  }

  private static func level(of node: Int, _ document: Document) -> Int? {
    guard case .heading(let level) = document.nodes[node].kind else { return nil }
    return level
  }
}

extension TabGroup.Panel {
  /// A block: its title stands on its first line, or is a heading at its top.
  package init(_ directive: Directive, in document: Document) {
    let children = document.children(of: directive.node)
    let title = directive.attributes.value("titre", "title")
    var heading: Int?
    if title == nil, let first = children.first, case .heading = document.nodes[first].kind { heading = first }
    node = directive.node
    id = directive.attributes.id
    self.title = title ?? heading.flatMap { document.heading(at: $0)?.text }
    self.heading = heading
    content = heading == nil ? children : Array(children.dropFirst())
  }

  init(heading: Int, in document: Document) {
    node = heading
    id = nil
    title = document.heading(at: heading)?.text
    self.heading = heading
    content = []
  }
}
