import Testing

/// In a simple version, four things in a row are a list.
struct ListItemisedTests {
  @Test(arguments: [
    TextCase(
      "four things", "Prenez une photo, un stylo, votre carte et un reçu.",
      "1:1-1:52 note: 4 things in a row, in a sentence", simple: true),
    TextCase(
      "commas alone", "Plus, moins, fois, divisé par.", "1:1-1:31 note: 4 things in a row, in a sentence", simple: true),
    TextCase("two clauses", "Vous venez, vous lisez et vous partez.", simple: true),
    TextCase("standard text", "Un, deux, trois, quatre."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("list-itemised") == example.report)
  }
}
