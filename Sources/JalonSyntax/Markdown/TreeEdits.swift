/// Changes to a tree that move its nodes: gathered first, made together in one pass over the array.
struct TreeEdits {
  private var edits: [Int: Edit] = [:]

  private enum Edit {
    case replaceSubtree(by: [MarkdownNode])
    case unwrap
    case wrap(in: MarkdownNode, end: Int)
  }

  /// Takes a node out, with all that is in it.
  mutating func drop(_ node: Int) { edits[node] = .replaceSubtree(by: []) }

  /// Puts other nodes in the place of a node and what is in it; their `end`s count from the first of them.
  mutating func replace(_ node: Int, by nodes: [MarkdownNode]) { edits[node] = .replaceSubtree(by: nodes) }

  /// Takes a node out, and leaves what is in it in its place.
  mutating func unwrap(_ node: Int) { edits[node] = .unwrap }

  /// Puts siblings into a node that takes the place of the first one; the last one is taken out.
  mutating func wrap(from first: Int, to last: Int, in node: MarkdownNode) {
    edits[first] = .wrap(in: node, end: last)
    drop(last)
  }

  func drops(_ node: Int) -> Bool {
    if case .replaceSubtree(let nodes) = edits[node] { return nodes.isEmpty }
    return false
  }

  func apply(to document: inout Document) {
    guard !edits.isEmpty else { return }
    let places = places(in: document.nodes)
    var nodes: [MarkdownNode] = []
    nodes.reserveCapacity(places[document.nodes.count])
    var index = 0
    while index < document.nodes.count {
      switch edits[index] {
      case nil:
        var node = document.nodes[index]
        node.end = places[node.end]
        nodes.append(node)
        index += 1
      case .unwrap: index += 1
      case .wrap(var node, let end):
        node.end = places[end]
        nodes.append(node)
        index += 1
      case .replaceSubtree(let added):
        let base = nodes.count
        for var node in added {
          node.end += base
          nodes.append(node)
        }
        index = document.nodes[index].end
      }
    }
    document.nodes = nodes
    Self.numberDirectives(in: &document)
  }

  /// Where each node comes to stand: a node that goes, where the next one does.
  private func places(in nodes: [MarkdownNode]) -> [Int] {
    var places = [Int](repeating: 0, count: nodes.count + 1)
    var place = 0
    var index = 0
    while index < nodes.count {
      places[index] = place
      switch edits[index] {
      case nil, .wrap:
        place += 1
        index += 1
      case .unwrap: index += 1
      case .replaceSubtree(let added):
        place += added.count
        for inside in index + 1..<max(index + 1, nodes[index].end) { places[inside] = place }
        index = nodes[index].end
      }
    }
    places[nodes.count] = place
    return places
  }

  private static func numberDirectives(in document: inout Document) {
    var directives: [Directive] = []
    for index in document.nodes.indices {
      guard case .directive(let number) = document.nodes[index].kind else { continue }
      var directive = document.directives[number]
      directive.node = index
      document.nodes[index].kind = .directive(directives.count)
      directives.append(directive)
    }
    document.directives = directives
  }
}
