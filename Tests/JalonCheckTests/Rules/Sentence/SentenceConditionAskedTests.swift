import Testing

/// In a simple version, a condition is a question.
struct SentenceConditionAskedTests {
  @Test(arguments: [
    TextCase(
      "begins with « Si »", "Si vous venez, écrivez.", "1:1-1:24 note: sentence that begins with 'Si'", simple: true),
    TextCase(
      "begins with « S'il »", "S'il pleut, restez.", "1:1-1:20 note: sentence that begins with 'Si'", simple: true),
    TextCase("no clause", "Si possible, écrivez. Si besoin, lisez.", simple: true),
    TextCase("other words", "S'inscrire est simple. Dites si oui.", simple: true),
    TextCase("standard text", "Si vous venez, écrivez."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("sentence-condition-asked") == example.report)
  }
}
