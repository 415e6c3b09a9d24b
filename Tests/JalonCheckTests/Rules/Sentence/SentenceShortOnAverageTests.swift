import Testing

/// Sentences are short on the whole.
struct SentenceShortOnAverageTests {
  @Test(arguments: [
    TextCase(
      "17 words on average",
      "Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin.",
      "1:1-1:1 note: 17 words a sentence on average: a lot"),
    TextCase(
      "16 words on average",
      "Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin."
    ),
    TextCase(
      "four sentences",
      "Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin."
    ),
    TextCase(
      "11 words, simple",
      "Mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot fin. Mot mot mot mot mot mot mot mot mot mot fin.",
      "1:1-1:1 warning: 11 words a sentence on average: a lot", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("sentence-short-on-average") == example.report)
  }
}
