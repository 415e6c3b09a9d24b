import Testing

@testable import JalonCheck

/// Scores, by their named formulas.
struct ReadabilityTests {
  /// Kandel-Moles, variant A: tenths, as printed by tools that use it.
  @Test(arguments: [(8.0, 1.45, 92.2), (12.0, 1.6, 77.1), (15.0, 1.7, 66.7), (22.0, 1.85, 48.5)])
  func followsKandelMolesVariantA(_ words: Double, _ syllables: Double, _ score: Double) {
    let found = Readability.kandelMoles(wordsPerSentence: words, syllablesPerWord: syllables)
    #expect((found * 10).rounded() == (score * 10).rounded() || abs(found - score) <= 0.051)
  }

  @Test func countsWordsSentencesLongWordsAndSyllables() {
    let score = Readability(CheckedText.prose("Vous déclarez vos revenus. Les clients paient l'impôt."))
    #expect(score == Readability(words: 8, sentences: 2, longWords: 3, syllables: 14))
    #expect(score.lix == 4 + 100 * 3 / 8.0)
    #expect(score.wordsPerSentence == 4)
  }

  @Test func leavesOutWhatHasNoSyllables() {
    let text = """
      ## Un titre en plus

      Demandez la RQTH, {{fait:a}} ou 3 `mots` sur exemple.fr.

      | Un | tableau |
      | --- | --- |
      """
    #expect(Readability(CheckedText.prose(text)) == Readability(words: 4, sentences: 1, longWords: 1, syllables: 6))
  }

  @Test func saysNothingOfAnEmptyPage() {
    let score = Readability(CheckedText.prose(""))
    #expect(score.lix == 0)
    #expect(score.syllablesPerWord == 0)
  }

  @Test(arguments: [
    ("Ils parlent.", 2), ("Les clients qui parlent.", 5), ("Un long moment.", 4), ("Plus souvent.", 3),
    ("Ils ne répondent pas.", 5), ("Ils étaient là.", 4),
  ])
  func knowsPluralVerbsByWhatComesBefore(_ text: String, _ syllables: Int) {
    #expect(Readability(CheckedText.prose(text)).syllables == syllables)
  }
}
