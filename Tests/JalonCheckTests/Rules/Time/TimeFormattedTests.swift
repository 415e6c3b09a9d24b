import Testing

/// An hour is written « 14 h 30 ».
struct TimeFormattedTests {
  @Test(arguments: [
    TextCase("stuck", "À 14h30.", "1:3-1:8 warning: the hour '14h30' is written « 14 h 30 »"),
    TextCase(
      "with a colon", "De 9:05 à 14:30.",
      """
      1:4-1:8 warning: the hour '9:05' is written « 9 h 05 »
      1:11-1:16 warning: the hour '14:30' is written « 14 h 30 »
      """),
    TextCase("right", "À 14 h 30, à 9 h, à 10 h 15."),
    TextCase("not hours", "16:9, 14:75, 1:23:45, 25h10, 3 hommes, 2h3"),
    TextCase("in code", "`14:30`"),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("time-formatted") == example.report)
  }

  @Test(arguments: [
    ("À 14H30 ou **9h**.", "À 14 h 30 ou **9 h**."),
    ("09:05", "9 h 05"),
  ])
  func mends(_ wrong: String, _ right: String) {
    #expect(CheckedText.mended("time-formatted", wrong) == right)
    #expect(CheckedText.mended("time-formatted", right) == right)
  }
}
