import Testing

/// A colon, a semicolon, a question or exclamation mark has a space before it.
struct PunctuationSpacedTests {
  @Test(arguments: [
    TextCase("missing", "Quel prix?", "1:10-1:11 note: a space is missing before '?'"),
    TextCase(
      "quotation marks", "«mot»",
      """
      1:1-1:2 note: a space is missing after '«'
      1:5-1:6 note: a space is missing before '»'
      """),
    TextCase("right", "Quoi ? Oui ! Voici : « mot ». Fin…"),
    TextCase("addresses and hours", "https://exemple.fr/a?b a:b 14:30 :) a@b.fr; `x?` nom:valeur"),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("punctuation-spaced") == example.report)
  }

  @Test(arguments: [
    ("Quel **prix**? Là: «un»!", "Quel **prix** ? Là : « un » !"),
    ("Oui; non?!", "Oui ; non ?!"),
  ])
  func mends(_ wrong: String, _ right: String) {
    #expect(CheckedText.mended("punctuation-spaced", wrong) == right)
    #expect(CheckedText.mended("punctuation-spaced", right) == right)
  }
}
