import JalonCore

extension Prose {
  func text(of range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func text(of token: Token) -> String { text(of: token.range) }

  /// A word as it is compared with others: without its elision, in lower case.
  func word(_ token: Token) -> String { text(of: token.core).lowercased() }

  /// The file's bytes that a stretch of text was read from; the whole of a piece whose bytes are not the file's own.
  func range(of range: Range<Int>) -> SourceRange {
    let first = segments[segment(at: range.lowerBound)]
    let last = segments[segment(at: max(range.lowerBound, range.upperBound - 1))]
    let start = first.isExact ? first.source.lowerBound + range.lowerBound - first.start : first.source.lowerBound
    let end = last.isExact ? last.source.lowerBound + range.upperBound - last.start : last.source.upperBound
    return SourceRange(path, start..<max(start, end))
  }

  func range(of token: Token) -> SourceRange { range(of: token.range) }

  func range(of sentence: Sentence) -> SourceRange { range(ofTokens: sentence.tokens) }

  func range(ofTokens tokens: Range<Int>) -> SourceRange { range(of: bytes(ofTokens: tokens)) }

  func text(ofTokens tokens: Range<Int>) -> String { text(of: bytes(ofTokens: tokens)) }

  private func bytes(ofTokens tokens: Range<Int>) -> Range<Int> {
    self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The file's bytes, where they can be replaced with certainty: no markup, escape or entity among them.
  func editableRange(of range: Range<Int>) -> SourceRange? {
    let index = segment(at: range.lowerBound)
    let segment = segments[index]
    guard segment.isExact, range.upperBound <= segment.start + segment.count else { return nil }
    let start = segment.source.lowerBound + range.lowerBound - segment.start
    return SourceRange(path, start..<start + range.count)
  }

  /// The last segment that begins at or before an offset.
  private func segment(at offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
