import Testing

/// A passage in another language says which.
struct LanguagePassageMarkedTests {
  @Test(arguments: [
    RuleCase(
      name: "English and Spanish in a French page",
      files: [
        "content/pages/p.md":
          "# P\n\nThis is the text that you will find in all of our lessons.\n\n> El cliente es la persona que paga por lo que usted vende.\n"
      ],
      report: """
        content/pages/p.md:3:1-3:59 note: passage that seems to be in English
        content/pages/p.md:5:3-5:60 note: passage that seems to be in Spanish
        """),
    RuleCase(
      name: "in a block that says so",
      files: [
        "content/pages/p.md": "::: exemple {lang=en}\nThis is the text that you will find in all of our lessons.\n:::\n"
      ]),
    RuleCase(
      name: "in brackets that say so, all or a part of it",
      files: [
        "content/pages/p.md":
          "[This is the text that you will find in all of our lessons.]{lang=en}\n\nOn dit : [this is the text that you will find in all of our lessons]{lang=en}.\n"
      ]),
    RuleCase(
      name: "in brackets that say something else",
      files: [
        "content/pages/p.md": "[Merci]{lang=fr} This is the text that you will find in all of our lessons.\n"
      ], report: "content/pages/p.md:1:1-1:76 note: passage that seems to be in English"),
    RuleCase(
      name: "a title in a sentence, a short one, names",
      files: [
        "content/pages/p.md":
          "# P\n\nLisez « The art of the start », un livre qui parle de la façon de commencer.\n\nClick on the button.\n\nMicrosoft, Google, Adobe, Canva, Trello.\n\n- L'aide : un appareil, un logiciel, un siège, un écran.\n- Un refus peut se contester. On peut se faire aider.\n\nSlack, Notion, Zoom, Teams.\n"
      ]),
    RuleCase(
      name: "English in an English site",
      files: [
        "content/site.yaml": "title: Essai\nlanguage: en\n",
        "content/pages/p.md": "This is the text that you will find in all of our lessons.\n",
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("language-passage-marked", on: example.files)
    #expect(report == example.report)
  }
}
