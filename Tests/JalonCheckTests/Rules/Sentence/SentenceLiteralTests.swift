import Testing

/// In a simple version, words mean what they say.
struct SentenceLiteralTests {
  @Test(arguments: [
    TextCase(
      "an image", "Ce coup de pouce aide. Un autre coup de pouce.",
      "1:4-1:17 note: 'coup de pouce' is an image (and 1 more)", simple: true),
    TextCase("a name", "Le programme TIH BOOSTER et le Tremplin.", simple: true),
    TextCase("standard text", "Un coup de pouce."),
    TextCase("other words", "Un coup de main sur le pouce.", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("sentence-literal") == example.report)
  }
}
