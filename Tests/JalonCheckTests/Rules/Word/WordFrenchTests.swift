import Testing

/// A word from English gives way to a French one.
struct WordFrenchTests {
  @Test(arguments: [
    TextCase("alone", "Un business plan.", "1:4-1:17 note: 'business plan' has a French word"),
    TextCase("in a simple text", "Un feedback.", "1:4-1:12 warning: 'feedback' has a French word", simple: true),
    TextCase("beside the French one", "Un plan d'affaires (business plan)."),
    TextCase("in another language", "Un [business plan]{lang=en}."),
    TextCase(
      "in French, in another language", "Un [business plan [feedback]{lang=fr} feedback]{lang=en}.",
      "1:20-1:28 note: 'feedback' has a French word"),
    TextCase(
      "that the glossary replaces", "Un prospect.",
      glossary: "client possible:\n  définition: Une personne.\n  éviter: [prospect]\n"),
    TextCase("a name", "L'association Business."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("word-french") == example.report)
  }
}
