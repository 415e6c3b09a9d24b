import JalonCurriculum

/// How hard a text is to read, by two formulas whose names are printed with their figures.
///
/// Counted: words of paragraphs and list items. Left out: headings, tables, code, addresses, numbers, what placeholders
/// print, and acronyms, which have no syllables. A score says nothing of sense or order: it never keeps a site from
/// being published.
package struct Readability: Hashable, Sendable {
  package let words: Int
  package let sentences: Int
  /// Of more than six letters, elision left out.
  package let longWords: Int
  package let syllables: Int

  package init(words: Int, sentences: Int, longWords: Int, syllables: Int) {
    self.words = words
    self.sentences = sentences
    self.longWords = longWords
    self.syllables = syllables
  }

  package init(_ prose: Prose) {
    var words = 0
    var sentences = 0
    var longWords = 0
    var syllables = 0
    for sentence in prose.runningSentences {
      let wordsBefore = words
      for index in sentence.tokens where prose.tokens[index].kind == .word {
        let token = prose.tokens[index]
        guard !token.traits.contains(.capitals) else { continue }
        words += 1
        if Self.letterCount(prose.bytes[token.core]) > 6 { longWords += 1 }
        syllables += Syllables.count(
          in: prose.bytes[token.range], isPluralVerb: Self.isPluralVerb(index, in: sentence, of: prose))
      }
      if words > wordsBefore { sentences += 1 }
    }
    self.init(words: words, sentences: sentences, longWords: longWords, syllables: syllables)
  }

  package var wordsPerSentence: Double { sentences == 0 ? 0 : Double(words) / Double(sentences) }
  package var syllablesPerWord: Double { words == 0 ? 0 : Double(syllables) / Double(words) }

  /// Björnsson, 1968: under 30 very easy, 40 a newspaper, over 55 very hard.
  package var lix: Double { words == 0 ? 0 : wordsPerSentence + 100 * Double(longWords) / Double(words) }

  /// Kandel and Moles, 1958, as textstat writes it: the higher, the easier.
  package var kandelMoles: Double {
    Self.kandelMoles(wordsPerSentence: wordsPerSentence, syllablesPerWord: syllablesPerWord)
  }

  /// Variant A. The R package koRpus prints another, 209 − 1.15·ASL − 68·ASW, about 9 points higher.
  static func kandelMoles(wordsPerSentence: Double, syllablesPerWord: Double) -> Double {
    207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord
  }

  // Lead bytes: one for each letter, whatever its accent.
  private static func letterCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
  }

  /// « ils parlent », « les clients paient »: a word in -ent after a plural, and no word whose -ent is heard.
  private static func isPluralVerb(_ index: Int, in sentence: Prose.Sentence, of prose: Prose) -> Bool {
    let token = prose.tokens[index]
    let word = prose.bytes[token.core]
    guard word.suffix(3).elementsEqual("ent".utf8), !token.traits.contains(.nasalEnding) else { return false }
    if word.suffix(5).elementsEqual("aient".utf8) { return true }
    var before = index
    while before > sentence.tokens.lowerBound, index - before < 3 {
      before -= 1
      let previous = prose.tokens[before]
      guard previous.kind == .word else { return false }
      if previous.traits.contains(.pluralPronoun) { return true }
      if previous.traits.contains(.negation) || previous.traits.contains(.reflexive) { continue }
      if previous.traits.contains(.subordinator) || previous.traits.contains(.invariable) { continue }
      let last = prose.bytes[previous.range.upperBound - 1]
      return last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
    }
    return false
  }
}
