import Testing

/// In a simple version, signs are words.
struct CharacterPlainTests {
  @Test(arguments: [
    TextCase(
      "signs", "Un ami et/ou un voisin & (peut-être) moi.",
      """
      1:10-1:11 warning: sign '/' in a plain-language version
      1:24-1:25 warning: sign '&' in a plain-language version
      1:26-1:27 warning: sign '(' in a plain-language version
      """, simple: true),
    TextCase("an acronym in brackets", "La prestation (PCH) et ({{terme:RSA}}).", simple: true),
    TextCase("standard text", "Un & deux / trois"),
    TextCase("amounts", "10 € ou 5 %", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("character-plain") == example.report)
  }
}
