import Testing

/// A date names its month.
struct DateInWordsTests {
  @Test(arguments: [
    TextCase("in digits", "Le 12/03/2027.", "1:4-1:14 warning: date in digits: '12/03/2027'"),
    TextCase("a short year", "Le 12/03/27.", "1:4-1:12 warning: date in digits: '12/03/27'"),
    TextCase("not dates", "31/02/2027, 1/2/3/4, 24/7, 06 39 98 00 01, 2025-2026, 1.2.3, v1.10.2024x"),
    TextCase("in an address", "https://exemple.fr/12/03/2027"),
    TextCase("in words", "Le 12 mars 2027."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("date-in-words") == example.report)
  }

  @Test(arguments: [
    ("Le 12/03/2027, le 2027-03-01.", "Le 12 mars 2027, le 1er mars 2027."),
    ("Le 12/03/27", "Le 12/03/27"),
    ("Le 5.4.2027", "Le 5 avril 2027"),
  ])
  func mends(_ wrong: String, _ right: String) {
    #expect(CheckedText.mended("date-in-words", wrong) == right)
    #expect(CheckedText.mended("date-in-words", right) == right)
  }
}
