/// Reads the Carpentries' `::: tab` with headings in it as what it is there, a group of tabs.
enum TabGroupReader {
  static func read(in document: inout Document) {
    var panels: Set<Int> = []
    for (number, directive) in document.directives.enumerated() {
      if directive.name == .tabs { panels.formUnion(document.children(of: directive.node)) }
      guard directive.name == .tab, !panels.contains(directive.node), isGroup(directive, in: document) else { continue }
      document.directives[number].name = .tabs
      panels.formUnion(document.children(of: directive.node))
    }
  }

  // Several titles of one level, from the first line on.
  private static func isGroup(_ directive: Directive, in document: Document) -> Bool {
    guard directive.attributes.value("titre", "title") == nil else { return false }
    let children = document.children(of: directive.node)
    guard let first = children.first, case .heading(let level) = document.nodes[first].kind else { return false }
    return children.count { document.nodes[$0].kind == .heading(level: level) } > 1
  }
}
