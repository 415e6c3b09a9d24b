import JalonCore
import JalonSyntax

/// The words of a list item or a cell byte by byte, each with its place in the file where it is known.
struct FieldText {
  private(set) var bytes: [UInt8] = []
  private let path: ProjectPath
  private let whole: Range<Int>
  /// Offsets in the file; negative for a byte that does not stand there as it is read.
  private var offsets: [Int] = []

  private static let unknown = -1
  /// The star of an emphasis: part of a formula (`a*b*c`), not of a label.
  private static let markup = -2

  /// - Parameter whole: the node to point at where no exact place is known.
  init(_ nodes: Range<Int>, of whole: Int, in document: Document) {
    path = document.path
    self.whole = document.nodes[whole].range
    var open: [(end: Int, stars: Int)] = []
    for index in nodes {
      while let last = open.last, last.end <= index { appendStars(open.removeLast().stars) }
      let node = document.nodes[index]
      switch node.kind {
      case .text, .code: append(node, document)
      case .emphasis, .strong:
        let stars = node.kind == .strong ? 2 : 1
        appendStars(stars)
        open.append((node.end, stars))
      case .softBreak, .lineBreak, .paragraph, .tableCell: if !bytes.isEmpty { append(0x20, at: Self.unknown) }
      default: break
      }
    }
    while let last = open.popLast() { appendStars(last.stars) }
    while bytes.last == 0x20 {
      bytes.removeLast()
      offsets.removeLast()
    }
  }

  private mutating func append(_ node: MarkdownNode, _ document: Document) {
    // An escape or an entity is shorter than its source: from there on, no place is sure.
    let isExact = node.range.count == node.literal.count
    for offset in 0..<node.literal.count {
      append(
        document.text[node.literal.lowerBound + offset], at: isExact ? node.range.lowerBound + offset : Self.unknown)
    }
  }

  private mutating func appendStars(_ count: Int) {
    for _ in 0..<count { append(UInt8(ascii: "*"), at: Self.markup) }
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    bytes.append(byte)
    offsets.append(offset)
  }

  /// A stretch as text, without the signs of its markup.
  func plain(_ range: Range<Int>) -> String {
    String(decoding: range.filter { offsets[$0] != Self.markup }.map { bytes[$0] }, as: UTF8.self)
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where a stretch stands in the file; the whole item or cell if it is not written there byte for byte.
  func place(_ range: Range<Int>) -> FieldPlace {
    let offsets = self.offsets[range]
    guard let first = offsets.first, first >= 0,
      zip(offsets, first...).allSatisfy({ $0 == $1 || $0 == Self.markup })
    else { return FieldPlace(range: SourceRange(path, whole), isExact: false) }
    return FieldPlace(range: SourceRange(path, first..<first + range.count), isExact: true)
  }
}

/// A place in the file; an edit may be proposed where it is exact.
struct FieldPlace: Sendable {
  let range: SourceRange
  let isExact: Bool
}
