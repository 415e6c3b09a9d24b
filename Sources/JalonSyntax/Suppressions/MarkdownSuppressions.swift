import JalonCore

/// Takes the comments `<!-- jalon:ignore … -->` out of a tree, and says which block each silences.
///
/// They leave the tree, so that no page prints one and a quiz reads the same with and without.
enum MarkdownSuppressions {
  static func read(in document: inout Document, of file: SourceFile, _ edits: inout TreeEdits) {
    var comments: [Int: Reading] = [:]
    for index in document.nodes.indices {
      guard [.htmlBlock, .htmlInline].contains(document.nodes[index].kind) else { continue }
      if let reading = Reading(document.nodes[index], of: document, file) { comments[index] = reading }
    }
    guard !comments.isEmpty else { return }
    for (index, reading) in comments where reading.isAlone { edits.drop(index) }
    document.suppressions = suppressions(comments, in: document, of: file)
  }

  private static func suppressions(
    _ comments: [Int: Reading], in document: Document, of file: SourceFile
  ) -> [Suppression] {
    var suppressions: [Suppression] = []
    var parents: [Int] = []
    var isAtTop = true
    for index in document.nodes.indices {
      while let parent = parents.last, document.nodes[parent].end <= index { parents.removeLast() }
      if let reading = comments[index] {
        let end = parents.last.map { document.nodes[$0].end } ?? index
        let scope =
          !reading.isAlone || document.nodes[index].kind == .htmlInline
          ? .nothing : isAtTop ? .file : scope(after: index, before: end, comments, document)
        suppressions += reading.comments.map { Suppression($0, scope, file) }
      } else if index > 0 {
        isAtTop = false
      }
      if document.nodes[index].end > index + 1 { parents.append(index) }
    }
    return suppressions
  }

  /// The next block, other comments to Jalon passed over.
  private static func scope(
    after comment: Int, before end: Int, _ comments: [Int: Reading], _ document: Document
  ) -> Suppression.Scope {
    var next = document.nodes[comment].end
    while next < end, comments[next] != nil { next = document.nodes[next].end }
    guard next < end else { return .nothing }
    let range = document.nodes[next].range
    return .stretch(range.lowerBound..<max(range.upperBound, range.lowerBound + 1))
  }

  /// The comments of one stretch of HTML.
  private struct Reading {
    var comments: [SuppressionComment] = []
    /// Nothing but comments to Jalon stands in it.
    var isAlone = true

    init?(_ node: MarkdownNode, of document: Document, _ file: SourceFile) {
      let literal = document.text[node.literal]
      var rest = literal
      // cmark gives the place where a block of HTML begins, not always where it ends.
      var place = node.range.lowerBound
      while let start = Self.offset(of: "<!--", in: rest), let end = Self.offset(of: "-->", in: rest[(start + 4)...]),
        let opening = Self.offset(of: "<!--", in: file.bytes[place...]),
        let closing = Self.offset(of: "-->", in: file.bytes[(opening + 4)...])
      {
        if let comment = SuppressionComment(inside: opening + 4..<closing, comment: opening..<closing + 3, of: file) {
          comments.append(comment)
        } else {
          isAlone = false
        }
        if rest[..<start].contains(where: { $0 > 0x20 }) { isAlone = false }
        rest = rest[(end + 3)...]
        place = closing + 3
      }
      if comments.isEmpty { return nil }
      if rest.contains(where: { $0 > 0x20 }) { isAlone = false }
    }

    private static func offset(of word: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
      word.withUTF8Buffer { wanted in
        var index = bytes.startIndex
        while index + wanted.count <= bytes.endIndex {
          if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) { return index }
          index += 1
        }
        return nil
      }
    }
  }
}

extension Suppression {
  init(_ comment: SuppressionComment, _ scope: Scope, _ file: SourceFile) {
    self.init(
      rule: comment.rule, hasReason: comment.hasReason, scope: scope,
      comment: SourceRange(file.path, comment.bytes), removal: SourceRange(file.path, comment.removal(in: file)))
  }
}
