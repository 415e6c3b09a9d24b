import Testing

/// A sentence holds in one breath.
struct SentenceShortTests {
  @Test(arguments: [
    TextCase(
      "23 words", "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin.",
      "1:1-1:93 note: sentence of 23 words: cut it in two"),
    TextCase("22 words", "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin."),
    TextCase(
      "31 words",
      "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin.",
      "1:1-1:125 warning: sentence of 31 words: cut it in two or three"),
    TextCase(
      "16 words, simple", "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin.",
      "1:1-1:65 warning: sentence of 16 words: cut it in two", simple: true),
    TextCase("15 words, simple", "mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin.", simple: true),
    TextCase(
      "an item of a list",
      "- mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin.",
      "1:3-1:95 note: sentence of 23 words: cut it in two"),
    TextCase(
      "a heading",
      "# mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin."
    ),
    TextCase(
      "a workshop", "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin.",
      "1:1-1:93 note: sentence of 23 words: cut it in two", role: .workshop),
    TextCase("elisions", "L'mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot fin."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("sentence-short") == example.report)
  }

  @Test func asksNothingOfAnotherLanguage() {
    let text = String(repeating: "word ", count: 40)
    #expect(CheckedText.report("sentence-short", on: text, language: .english) == "")
  }
}
