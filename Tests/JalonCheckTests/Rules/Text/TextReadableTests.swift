import Testing

/// A simple version reads easily, by two named formulas.
struct TextReadableTests {
  @Test(arguments: [
    TextCase(
      "hard words",
      "La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires. La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires. La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires. La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires.",
      "1:1-1:1 note: text still hard: LIX 98, Kandel-Moles (variant A) -64", simple: true),
    TextCase(
      "too short to say",
      "La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires.",
      simple: true),
    TextCase(
      "easy",
      "Vous avez un projet. Il est petit. Vous avez un projet. Il est petit. Vous avez un projet. Il est petit. Vous avez un projet. Il est petit. Vous avez un projet. Il est petit. Vous avez un projet. Il est petit.",
      simple: true),
    TextCase(
      "standard text",
      "La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires. La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires. La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires. La reconnaissance administrative nécessite généralement plusieurs justificatifs médicaux complémentaires."
    ),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("text-readable") == example.report)
  }
}
