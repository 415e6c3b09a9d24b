import JalonCore
import JalonSyntax

/// A bank's questions as Markdown, and which part of the bank each stretch comes from.
struct BankDraft {
  private(set) var bytes: [UInt8] = []
  private var segments: [Segment] = []

  private struct Segment {
    let start: Int
    let range: SourceRange
  }

  mutating func append(_ text: String, from range: SourceRange) {
    segments.append(Segment(start: bytes.count, range: range))
    bytes.append(contentsOf: text.utf8)
  }

  /// The place in the bank of an offset in the Markdown.
  func range(at offset: Int) -> SourceRange? {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? segments[low - 1].range : nil
  }
}
