import JalonCore

/// Finds the comments `# jalon:ignore …` of a data file, and says which key each silences.
enum DataSuppressions {
  static func suppressions(in yaml: Range<Int>, as root: DataNode?, of file: SourceFile) -> [Suppression] {
    guard let root else { return [] }
    let places = Places(of: root)
    var found: [Suppression] = []
    var line = file.line(at: yaml.lowerBound)
    while line < file.lineStarts.count, file.lineStarts[line] < yaml.upperBound {
      let start = max(yaml.lowerBound, file.lineStarts[line])
      line += 1
      let end = min(yaml.upperBound, line < file.lineStarts.count ? file.lineStarts[line] : file.bytes.count)
      guard let comment = comment(in: start..<end, of: file), !places.isText(comment.bytes.lowerBound) else { continue }
      let isAlone = file.bytes[start..<comment.bytes.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      found.append(Suppression(comment, isAlone ? places.scope(after: comment.bytes.upperBound) : .nothing, file))
    }
    return found
  }

  private static func comment(in line: Range<Int>, of file: SourceFile) -> SuppressionComment? {
    var end = line.upperBound
    while end > line.lowerBound, file.bytes[end - 1] <= 0x20 { end -= 1 }
    for index in line.lowerBound..<max(line.lowerBound, end) where file.bytes[index] == UInt8(ascii: "#") {
      guard index == line.lowerBound || file.bytes[index - 1] <= 0x20 else { continue }
      if let comment = SuppressionComment(inside: index + 1..<end, comment: index..<end, of: file) { return comment }
    }
    return nil
  }

  /// Where keys, items and texts stand.
  private struct Places {
    private var blocks: [Range<Int>] = []
    private var texts: [Range<Int>] = []

    init(of root: DataNode) {
      var pending = [root]
      while let node = pending.popLast() {
        switch node.content {
        case .scalar: texts.append(node.range.bytes)
        case .sequence(let items):
          blocks += items.map(\.range.bytes)
          pending += items
        case .mapping(let entries):
          blocks += entries.map { entry in
            let start = entry.key.range.bytes.lowerBound
            return start..<max(entry.key.range.bytes.upperBound, entry.value.range.bytes.upperBound)
          }
          pending += entries.map(\.value)
        }
      }
      // Where a key and an item begin together, the item is the longer.
      blocks.sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
      texts.sort { $0.lowerBound < $1.lowerBound }
    }

    func isText(_ offset: Int) -> Bool { texts.contains { $0.contains(offset) } }

    /// The whole file before any key, else the next key or item.
    func scope(after offset: Int) -> Suppression.Scope {
      guard let next = blocks.first(where: { $0.lowerBound >= offset }) else { return .nothing }
      return next.lowerBound == blocks.first?.lowerBound ? .file : .stretch(next)
    }
  }
}
