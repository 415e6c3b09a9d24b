import Testing

/// An acronym with two meanings is written in full.
struct AcronymUnambiguousTests {
  @Test(arguments: [
    TextCase("alone", "Une EI.", "1:5-1:7 warning: 'EI' has two meanings"),
    TextCase("in full", "Une entreprise individuelle (EI)."),
    TextCase("that the glossary chose", "La CAE.", glossary: "CAE:\n  définition: Une coopérative.\n"),
    TextCase("another", "La PCH."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("acronym-unambiguous") == example.report)
  }
}
