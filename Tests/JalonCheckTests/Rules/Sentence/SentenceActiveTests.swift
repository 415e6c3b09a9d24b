import Testing

/// A sentence says who does what.
struct SentenceActiveTests {
  @Test(arguments: [
    TextCase(
      "one, simple", "Votre dossier est étudié par la MDPH.", "1:15-1:25 warning: passive voice: 'est étudié'",
      simple: true),
    TextCase("one", "Votre dossier est étudié par la MDPH."),
    TextCase(
      "two in a paragraph",
      "Le dossier est étudié. La lettre sera bientôt lue. Les aides ne sont pas toujours versées.",
      """
      1:12-1:22 note: passive voice: 'est étudié'
      1:65-1:90 note: passive voice: 'sont pas toujours versées'
      """),
    TextCase(
      "a participle of its own", "La lettre a été écrite et sera prise.",
      """
      1:13-1:23 warning: passive voice: 'été écrite'
      1:27-1:37 warning: passive voice: 'sera prise'
      """, simple: true),
    TextCase(
      "movements and states",
      "Elle est allée. Il est fatigué. Il s'est inscrit. Vous êtes handicapé. Le magasin est fermé.", simple: true),
    TextCase("adjectives and nouns", "C'est gratuit. Le café est chaud. C'est l'été. Il est Gérard.", simple: true),
  ])
  func reports(_ example: TextCase) {
    #expect(example.reported("sentence-active") == example.report)
  }
}
