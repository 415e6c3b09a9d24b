import Testing

/// A paragraph holds few sentences.
struct ParagraphShortTests {
  @Test(arguments: [
    TextCase(
      "six",
      "Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq.",
      "1:1-1:162 note: 6 sentences in a paragraph"),
    TextCase(
      "five",
      "Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq."
    ),
    TextCase(
      "four, simple",
      "Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq.",
      "1:1-1:108 warning: 4 sentences in a paragraph", simple: true),
    TextCase("short ones count for half", "Oui. Non. Peut-être. Merci. Bon. Voilà."),
    TextCase(
      "two paragraphs",
      "Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq. Un deux trois quatre cinq.\n\nUn deux trois quatre cinq. "
    ),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("paragraph-short") == example.report)
  }
}
