import Testing

/// In a simple version, each sentence has a line of its own.
struct SentenceOwnLineTests {
  @Test(arguments: [
    TextCase(
      "two sentences on a line", "Lisez. Écrivez. Relisez.\n\nFin.",
      "1:8-1:16 note: 2 sentences on the line of another", simple: true),
    TextCase("a line each", "Lisez.\\\nÉcrivez.\n\nRelisez.", simple: true),
    TextCase(
      "a break of the source alone", "Lisez.\nÉcrivez.", "2:1-2:9 note: 1 sentence on the line of another", simple: true
    ),
    TextCase("standard text", "Lisez. Écrivez."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("sentence-own-line") == example.report)
  }
}
