import Testing

/// A sentence holds few numbers.
struct NumberFewTests {
  @Test(arguments: [
    TextCase("five", "De 1 à 2, de 3 à 4, ou 5.", "1:1-1:26 note: 5 numbers in one sentence"),
    TextCase("four, simple", "De 1 à 2, de 3 à 4.", "1:1-1:20 warning: 4 numbers in one sentence", simple: true),
    TextCase("dates", "Le 1er mars 2027, le 2 avril 2027 et le 3 mai 2027.", simple: true),
    TextCase("a calculation", "2 × 3 × 4 × 5 = 120.", simple: true),
    TextCase("a long number", "1 000 000, 2 000 et 14 h 30.", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("number-few") == example.report)
  }
}
