import Testing

/// An amount is written as French writes it.
struct NumberFormattedTests {
  @Test(arguments: [
    TextCase("all at once", "Cela coûte 1234,5€.", "1:12-1:19 warning: '1234,5€' is written '1 234,50 €'"),
    TextCase("right", "1 234,50 € ou 1 234 €, 12,5 %, 5 € et 0,50 €."),
    TextCase("not amounts", "En 2027, au 75342 Paris, 1.2.3 € et 10-15 €."),
    TextCase("thousands or decimals", "1,500 €."),
    TextCase("in a table", "| 5% |\n|---|\n", "1:3-1:5 warning: '5%' is written '5 %'"),
    TextCase("in code", "`5€`"),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("number-formatted") == example.report)
  }

  @Test(arguments: [
    ("**5**% ou 10000€.", "**5** % ou 10 000 €."),
    ("12.5 € et 1234567 €", "12,50 € et 1 234 567 €"),
    ("1 234,5€", "1 234,50 €"),
    ("&amp; 5€", "&amp; 5€"),
  ])
  func mends(_ wrong: String, _ right: String) {
    #expect(CheckedText.mended("number-formatted", wrong) == right)
    #expect(CheckedText.mended("number-formatted", right) == right)
  }
}
