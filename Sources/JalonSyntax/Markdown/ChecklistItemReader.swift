/// Takes `{#id}` out of the words of each item of a checklist.
enum ChecklistItemReader {
  static func ids(in document: inout Document) -> [Int: String] {
    var ids: [Int: String] = [:]
    for directive in document.directives where directive.name == .checklist {
      for list in document.children(of: directive.node) {
        guard case .list = document.nodes[list].kind else { continue }
        for item in document.children(of: list) where item + 1 < document.nodes[item].end {
          ids[item] = HeadingReader.takeAttributes(of: item + 1, in: &document)?.id
        }
      }
    }
    return ids
  }
}
