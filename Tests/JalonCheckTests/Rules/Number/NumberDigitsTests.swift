import Testing

/// A count is written in digits.
struct NumberDigitsTests {
  @Test(arguments: [
    TextCase(
      "in letters, simple", "Apportez trois photos.", "1:10-1:15 warning: number in words: 'trois'", simple: true),
    TextCase("in letters", "Apportez trois photos."),
    TextCase("mixed", "Payez 3 mille euros.", "1:9-1:14 note: number in words: 'mille'"),
    TextCase("pairs", "Les deux, à deux, tous deux, un lit neuf.", simple: true),
    TextCase("by turns", "Deux par deux, puis trois à trois.", simple: true),
    TextCase(
      "no turns", "Deux places pour deux euros.",
      """
      1:1-1:5 warning: number in words: 'Deux'
      1:18-1:22 warning: number in words: 'deux'
      """, simple: true),
    TextCase("nine", "Neuf mois.", "1:1-1:5 warning: number in words: 'Neuf'", simple: true),
    TextCase("one", "Un mot, une page.", simple: true),
    TextCase("said once", "Vingt mille pages.", "1:1-1:6 warning: number in words: 'Vingt'", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("number-digits") == example.report)
  }
}
