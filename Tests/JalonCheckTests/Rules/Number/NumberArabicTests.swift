import Testing

/// A number is not written in Roman numerals.
struct NumberArabicTests {
  @Test(arguments: [
    TextCase("a century", "Le XXIe siècle.", "1:4-1:8 warning: 'XXIe' in Roman numerals"),
    TextCase("a king", "Louis XIV.", "1:7-1:10 warning: 'XIV' in Roman numerals"),
    TextCase("acronyms", "Un CV, un CDI, la MDA, un I, X."),
    TextCase("no numeral", "IIII VX"),
    TextCase("in the glossary", "Un VI.", glossary: "VI:\n  définition: Un visa.\n"),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("number-arabic") == example.report)
  }

  @Test(arguments: [
    ("Le XXIe et le **XIXème** siècle.", "Le 21e et le **19e** siècle."),
    ("Louis XIV", "Louis XIV"),
  ])
  func mends(_ wrong: String, _ right: String) {
    #expect(CheckedText.mended("number-arabic", wrong) == right)
    #expect(CheckedText.mended("number-arabic", right) == right)
  }
}
