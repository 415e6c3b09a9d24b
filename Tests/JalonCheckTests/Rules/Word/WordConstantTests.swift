import Testing

/// One thing has one name over the whole site.
struct WordConstantTests {
  @Test(arguments: [
    TextCase(
      "a word to avoid", "Un auto-entrepreneur. Des auto-entrepreneurs.",
      "1:4-1:21 warning: 'auto-entrepreneur': the glossary says 'micro-entrepreneur' (and 1 more)",
      glossary: "micro-entrepreneur:\n  définition: Une personne.\n  éviter: [auto-entrepreneur]\n"),
    TextCase(
      "an expression", "Votre chiffre de ventes.",
      "1:7-1:24 warning: 'chiffre de ventes': the glossary says 'recettes'",
      glossary: "recettes:\n  définition: Des ventes.\n  éviter: [chiffre de ventes]\n"),
    TextCase(
      "the right word", "Un micro-entrepreneur.",
      glossary: "micro-entrepreneur:\n  définition: Une personne.\n  éviter: [auto-entrepreneur]\n"),
    TextCase("no glossary", "Un auto-entrepreneur."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("word-constant") == example.report)
  }
}
