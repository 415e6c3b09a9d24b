import JalonCore

/// Finds the glossary's terms in running text, in one pass: words are read once, and looked up by their first.
///
/// Whole words, case and a plural `s` or `x` forgiven, elisions left out (« l'ACRE »), a hyphen as good as a space. The
/// longest term wins where several begin alike.
package struct GlossaryIndex: Sendable {
  package let terms: [GlossaryTerm]
  private let byName: [String: Int]
  private var candidates: [UInt64: [Candidate]] = [:]
  /// By the first byte of a word, lower case: the lengths that first words of terms have, as bits.
  private var lengths = [UInt64](repeating: 0, count: 256)

  private struct Candidate: Sendable {
    let term: Int
    let words: [TermWord]
  }

  /// A term where it stands in a text.
  package struct Match: Hashable, Sendable {
    package let range: Range<Int>
    /// Its number in `terms`.
    package let term: Int
  }

  package init(_ terms: [GlossaryTerm]) {
    self.terms = terms
    byName = Dictionary(
      terms.enumerated().map { (Folding.key($1.term.value), $0) }, uniquingKeysWith: { first, _ in first })
    for (index, term) in terms.enumerated() {
      let words = TermWord.words(of: term.term.value)
      guard let first = words.first else { continue }
      for spelling in first.spellings {
        candidates[TermWord.hash(spelling[...]), default: []].append(Candidate(term: index, words: words))
        lengths[Int(spelling[0])] |= 1 << UInt64(min(spelling.count, 63))
      }
    }
    for key in candidates.keys { candidates[key]?.sort { $0.words.count > $1.words.count } }
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// The number of a term that an author names; accents, case and hyphens are forgiven.
  package func term(named name: String) -> Int? { byName[Folding.key(name)] }

  /// Equal for two entries that may be one word.
  package static func key(of term: GlossaryTerm) -> String {
    TermWord.words(of: term.term.value).map { Folding.key(String(decoding: $0.singular, as: UTF8.self)) }
      .joined(separator: " ")
  }

  /// Two entries that a reader would take for one word: case, accents, hyphens and plurals apart.
  package static func isSame(_ one: GlossaryTerm, as other: GlossaryTerm) -> Bool {
    if Folding.key(one.term.value) == Folding.key(other.term.value) { return true }
    let (left, right) = (TermWord.words(of: one.term.value), TermWord.words(of: other.term.value))
    return left.count == right.count && zip(left, right).allSatisfy { $0.isPlural(of: $1) || $1.isPlural(of: $0) }
  }

  /// Every term in a text, in order, none over another.
  package func matches(in text: ArraySlice<UInt8>) -> [Match] {
    var matches: [Match] = []
    var words = WordReader(text)
    while let word = words.next() {
      guard lengths[Int(TermWord.folded(text[word.lowerBound]))] & (1 << UInt64(min(word.count, 63))) != 0,
        let match = match(at: word, in: text)
      else { continue }
      matches.append(match)
      words.skip(to: match.range.upperBound)
    }
    return matches
  }

  private func match(at word: Range<Int>, in text: ArraySlice<UInt8>) -> Match? {
    guard let candidates = candidates[TermWord.hash(TermWord.folded(text[word])[...])],
      !WordReader.isJoined(before: word.lowerBound, in: text)
    else { return nil }
    for candidate in candidates {
      if let end = end(of: candidate.words, from: word, in: text), !WordReader.isJoined(after: end, in: text) {
        return Match(range: word.lowerBound..<end, term: candidate.term)
      }
    }
    return nil
  }

  private func end(of words: [TermWord], from first: Range<Int>, in text: ArraySlice<UInt8>) -> Int? {
    var end = first.lowerBound
    for (index, word) in words.enumerated() {
      if index > 0 {
        guard let next = WordReader.separator(at: end, isApostrophe: word.followsApostrophe, in: text) else {
          return nil
        }
        end = next
      }
      let found = WordReader.word(at: end, in: text)
      guard word.matches(text[found]) else { return nil }
      end = found.upperBound
    }
    return end
  }
}
