import Testing

/// In a simple version, a share is told as « 1 personne sur 10 ».
struct NumberAsShareTests {
  @Test(arguments: [
    TextCase(
      "per cent", "10 % des gens, 5 pour cent.",
      """
      1:1-1:5 warning: '10 %' asks for a calculation
      1:16-1:22 warning: '5 pour' asks for a calculation
      """, simple: true),
    TextCase("standard text", "10 % des gens."),
    TextCase("another number", "1 personne sur 10, 3 pour vous.", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("number-as-share") == example.report)
  }
}
