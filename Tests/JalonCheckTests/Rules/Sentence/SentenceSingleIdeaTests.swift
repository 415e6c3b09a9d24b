import Testing

/// A sentence says one thing.
struct SentenceSingleIdeaTests {
  @Test(arguments: [
    TextCase("a semicolon", "Lisez tout ; puis écrivez.", "1:1-1:27 note: several ideas in the sentence: a semicolon"),
    TextCase("a semicolon that ends an item", "- lire ;\n- écrire."),
    TextCase(
      "two relatives, simple", "Voyez la dame qui suit le dossier que vous avez.",
      "1:1-1:49 warning: several ideas in the sentence: 2 words such as 'qui', 'que'", simple: true),
    TextCase("two relatives", "Voyez la dame qui suit le dossier que vous avez."),
    TextCase("ways to ask", "Qui sait ce que je fais ? Qu'est-ce que vous dites ?", simple: true),
    TextCase(
      "long groups between commas", "Un deux trois quatre, un deux trois quatre, un deux trois quatre, fin.",
      "1:1-1:71 warning: several ideas in the sentence: 3 commas", simple: true),
    TextCase("an enumeration", "Il faut un stylo, une photo, une carte, un reçu.", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("sentence-single-idea") == example.report)
  }
}
