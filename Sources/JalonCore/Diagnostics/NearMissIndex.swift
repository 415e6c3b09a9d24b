/// Names that an author may have meant, read once for many words: a site may hold ten thousand pages and as many broken
/// links.
package struct NearMissIndex: Sendable {
  /// In order: of two names as near, the first is suggested.
  private let names: [Name]
  /// The folded letters of all names.
  private let letters: [UInt8]

  private struct Name: Sendable {
    let string: String
    let letters: Range<Int>
    let signature: LetterSignature
  }

  /// No one reads a longer name in a message.
  private static let longest = 255

  package init(_ candidates: some Sequence<String>) {
    var letters: [UInt8] = []
    names = Set(candidates).sorted().compactMap { candidate in
      guard candidate.utf8.count <= 4 * Self.longest else { return nil }
      let start = letters.count
      Folding.appendKey(of: candidate, to: &letters)
      return Name(
        string: candidate, letters: start..<letters.count, signature: LetterSignature(of: letters[start...]))
    }
    self.letters = letters
  }

  package var count: Int { names.count }

  /// The nearest name; nil if none is near enough to be suggested.
  package func nearest(to word: String) -> String? {
    guard word.utf8.count <= 4 * Self.longest else { return nil }
    var folded: [UInt8] = []
    Folding.appendKey(of: word, to: &folded)
    guard !folded.isEmpty, folded.count <= Self.longest else { return nil }
    // One letter in three may be wrong, and at least one.
    var limit = max(1, folded.count / 3)
    let signature = LetterSignature(of: folded[...])
    var distance = EditDistance(to: folded)
    var best: Name?
    for name in names {
      guard abs(name.letters.count - folded.count) <= limit, signature.lowerBound(to: name.signature) <= limit,
        let found = distance.measure(letters[name.letters], limit: limit)
      else { continue }
      best = name
      if found == 0 { break }
      limit = found - 1
    }
    return best?.string
  }
}
