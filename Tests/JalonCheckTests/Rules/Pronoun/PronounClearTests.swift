import Testing

/// In a simple version, a sentence names whom it speaks of.
struct PronounClearTests {
  @Test(arguments: [
    TextCase(
      "two candidates", "Le voisin lit le dossier. Il part.", "1:27-1:29 note: 'Il' may mean two things", simple: true),
    TextCase("two of the other gender", "Le voisin lit le dossier. Elle part.", simple: true),
    TextCase("one", "Le voisin lit. Il part.", simple: true),
    TextCase("nobody", "Le voisin lit le dossier. Il faut partir.", simple: true),
    TextCase("another paragraph", "Le voisin lit le dossier.\n\nIl part.", simple: true),
    TextCase("standard text", "Le voisin lit le dossier. Il part."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("pronoun-clear") == example.report)
  }
}
