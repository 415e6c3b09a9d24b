import Testing

/// A lesson speaks to its reader.
struct TextAddressesReaderTests {
  @Test(arguments: [
    TextCase(
      "the third person", "Le bénéficiaire écrit. L'usager lit, les usagers aussi.",
      """
      1:1-1:16 warning: 'le bénéficiaire': say « vous »
      1:24-1:32 warning: 'l'usager': say « vous »
      1:38-1:49 warning: 'les usagers': say « vous »
      """),
    TextCase("a term of law", "Le bénéficiaire de l'obligation d'emploi."),
    TextCase("no article", "Un besoin d'usager."),
    TextCase("a free page", "Le bénéficiaire écrit.", role: .page),
    TextCase(
      "a workshop", "Le participant vient.", "1:1-1:15 warning: 'le participant': say « vous »", role: .workshop),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("text-addresses-reader") == example.report)
  }
}
