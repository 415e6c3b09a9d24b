import Testing

/// An acronym is written in full on the page, or stands in the glossary.
struct AcronymExplainedTests {
  @Test(arguments: [
    TextCase("alone", "La PCH. La PCH encore.", "1:4-1:7 warning: 'PCH' is not explained (and 1 more)"),
    TextCase("after an elision", "L'ARE aide.", "1:3-1:6 warning: 'ARE' is not explained"),
    TextCase("in full before", "La prestation de compensation (PCH). La PCH."),
    TextCase("in full after", "La PCH (prestation de compensation)."),
    TextCase("in full further on", "La PCH. La prestation de compensation (PCH)."),
    TextCase("in the glossary", "La PCH.", glossary: "PCH:\n  définition: Une aide.\n"),
    TextCase("as a placeholder", "La {{terme:PCH}}."),
    TextCase("read by all", "Un SMS, un PDF, une clé USB, un CV."),
    TextCase("in a heading", "## La PCH", "1:7-1:10 warning: 'PCH' is not explained"),
    TextCase("in code", "`PCH`"),
    TextCase("a number", "Louis XIV."),
    TextCase("a word said loudly", "NE PAS OUBLIER. ATTENTION"),
    TextCase("a name", "TIH BOOSTER", glossary: "TIH:\n  définition: Un statut.\n"),
    TextCase("two meanings", "Une EI."),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("acronym-explained") == example.report)
  }
}
