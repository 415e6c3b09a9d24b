import Testing

/// A word of administrations is explained.
struct WordExplainedTests {
  @Test(arguments: [
    TextCase("jargon", "Une échéance proche. Deux échéances.", "1:5-1:13 note: 'échéance' is a hard word (and 1 more)"),
    TextCase("in a simple text", "L'exonération.", "1:1-1:14 warning: 'exonération' is a hard word", simple: true),
    TextCase(
      "the longest expression", "L'assiette des cotisations.",
      "1:1-1:27 note: 'assiette des cotisations' is a hard word"),
    TextCase("explained there", "Une échéance (date limite)."),
    TextCase("in the glossary", "Une échéance.", glossary: "échéance:\n  définition: Une date limite.\n"),
    TextCase("as a placeholder", "Une {{terme:échéance}}."),
    TextCase("an everyday word", "Une date limite."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("word-explained") == example.report)
  }
}
