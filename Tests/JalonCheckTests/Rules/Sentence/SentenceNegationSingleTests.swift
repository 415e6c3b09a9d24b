import Testing

/// A sentence denies once at most.
struct SentenceNegationSingleTests {
  @Test(arguments: [
    TextCase(
      "two, simple", "Ne venez pas sans votre carte.", "1:1-1:31 warning: 2 negations in the sentence", simple: true),
    TextCase("two", "Ne venez pas sans votre carte."),
    TextCase(
      "three", "Ne venez pas sans carte si vous n'avez pas écrit.", "1:1-1:50 note: 3 negations in the sentence"),
    TextCase("a run of « ni »", "Il n'y a ni compte, ni mot de passe.", simple: true),
    TextCase("one", "Ne payez rien.", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("sentence-negation-single") == example.report)
  }
}
