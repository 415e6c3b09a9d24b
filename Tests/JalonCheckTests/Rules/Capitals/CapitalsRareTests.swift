import Testing

/// Words are not written in capitals.
struct CapitalsRareTests {
  @Test(arguments: [
    TextCase("a word said loudly", "ATTENTION, lisez.", "1:1-1:10 warning: 'ATTENTION' is all in capitals"),
    TextCase("a run", "Lire NE PAS OUBLIER ici.", "1:6-1:20 warning: 'NE PAS OUBLIER' is all in capitals"),
    TextCase("a long word", "Une INFORMATION.", "1:5-1:16 warning: 'INFORMATION' is all in capitals"),
    TextCase("acronyms", "La MDPH, un SMS, FIPHFP."),
    TextCase("a name", "TIH BOOSTER", glossary: "TIH:\n  définition: Un statut.\n"),
    TextCase("in code", "`ATTENTION`"),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("capitals-rare") == example.report)
  }
}
