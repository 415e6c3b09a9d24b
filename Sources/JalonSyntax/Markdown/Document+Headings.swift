extension Document {
  /// Makes a paragraph in bold of each heading: where a text is a part of a page, its headings are none of the page's.
  package mutating func removeHeadings() {
    var edits = TreeEdits()
    for index in nodes.indices {
      guard case .heading = nodes[index].kind else { continue }
      var strong = nodes[index]
      strong.kind = .strong
      var paragraph = nodes[index]
      paragraph.kind = .paragraph
      var inside = Array(nodes[index..<nodes[index].end])
      inside[0] = strong
      let moved = inside.map { node in
        var node = node
        node.end += 1 - index
        return node
      }
      paragraph.end = moved.count + 1
      edits.replace(index, by: [paragraph] + moved)
    }
    edits.apply(to: &self)
    headings = []
    blockTitles = []
  }
}
