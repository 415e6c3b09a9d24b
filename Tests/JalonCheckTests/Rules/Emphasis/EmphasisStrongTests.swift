import Testing

/// In a simple version, what matters is bold, not in italics.
struct EmphasisStrongTests {
  @Test(arguments: [
    TextCase("italics", "C'est *gratuit*.", "1:7-1:16 warning: italics in a plain-language version", simple: true),
    TextCase("bold", "C'est **gratuit**.", simple: true),
    TextCase("standard text", "C'est *gratuit*."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("emphasis-strong") == example.report)
  }

  @Test(arguments: [
    ("*Un* et _deux_", "**Un** et **deux**"),
    ("***trois***", "***trois***"),
  ])
  func mends(_ wrong: String, _ right: String) {
    #expect(CheckedText.mended("emphasis-strong", wrong, as: .simpleLesson) == right)
    #expect(CheckedText.mended("emphasis-strong", right, as: .simpleLesson) == right)
  }
}
