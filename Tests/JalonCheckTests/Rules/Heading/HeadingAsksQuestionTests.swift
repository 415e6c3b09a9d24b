import Testing

/// In a simple version, headings ask questions.
struct HeadingAsksQuestionTests {
  @Test(arguments: [
    TextCase("none asks", "# P\n\n## Un\n\n## Deux", "3:1-3:6 note: no heading asks a question", simple: true),
    TextCase("one asks", "## Un ?\n\n## Deux", simple: true),
    TextCase("one heading", "## Un", simple: true),
    TextCase("standard text", "## Un\n\n## Deux"),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("heading-asks-question") == example.report)
  }
}
