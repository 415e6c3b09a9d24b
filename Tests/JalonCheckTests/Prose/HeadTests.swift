import Testing

/// Titles and summaries of front matter are read by the rules of plain language.
struct HeadTests {
  @Test(arguments: [
    RuleCase(
      name: "word-french",
      files: [
        "content/modules/m/index.md": "---\ntitre: Un workshop\nrésumé: 'Un feedback.'\n---\n",
        "content/modules/m/01-a.md":
          "---\ntitre: \"Le coaching\"\nrésumé: >\n  Un très bon\n  brainstorming.\n---\nUn pitch.\n",
        "content/pages/p.md": "---\ntitre: P\nrésumé: Un [feedback]{lang=en} est un kick-off.\n---\n",
      ],
      report: """
        content/modules/m/01-a.md:2:12-2:20 note: 'coaching' has a French word
        content/modules/m/01-a.md:3:9-5:17 note: 'brainstorming' has a French word
        content/modules/m/01-a.md:7:4-7:9 note: 'pitch' has a French word
        content/modules/m/index.md:2:11-2:19 note: 'workshop' has a French word
        content/modules/m/index.md:3:13-3:21 note: 'feedback' has a French word
        content/pages/p.md:3:13-3:21 note: 'feedback' has a French word
        content/pages/p.md:3:39-3:47 note: 'kick-off' has a French word
        """),
    RuleCase(
      name: "acronym-explained",
      files: [
        "content/modules/m/01-a.md":
          "---\ntitre: La RQTH\nrésumé: L'AZERT et la RQTH.\n---\nLa RQTH (reconnaissance de la qualité).\n"
      ], report: "content/modules/m/01-a.md:3:11-3:16 warning: 'AZERT' is not explained"),
    RuleCase(
      name: "sentence-short",
      files: [
        "content/pages/p.md":
          "---\ntitre: \(words(40))\nrésumé: \(words(40)).\n---\n"
      ], report: "content/pages/p.md:3:9-3:129 warning: sentence of 40 words: cut it in two or three"),
    RuleCase(
      name: "heading-asks-question",
      files: [
        "content/modules/m/01-a.md": "# A\n",
        "content/modules/m/01-a.simple.md": "---\ntitre: Le prix\n---\nUn prix.\n",
      ]),
  ])
  func areRead(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report(example.name, on: example.files)
    #expect(report == example.report)
  }

  @Test(arguments: [("es", ""), ("fr-CA", "content/pages/p.md:2:11-2:19 note: 'feedback' has a French word")])
  func areThoseOfTheSitesLanguage(_ language: String, _ report: String) async throws {
    let files = [
      "content/site.yaml": "titre: Essai\nlangue: \(language)\n",
      "content/pages/p.md": "---\ntitre: Un feedback\n---\n",
    ]
    #expect(try await CheckedSite.report("word-french", on: files) == report)
  }

  @Test func leaveASitesOwnLanguageUnmarked() async throws {
    let files = [
      "content/site.yaml": "titre: Essai\nlangue: es\n",
      "content/pages/p.md": "# P\n\nEl cliente es la persona que paga por lo que usted vende.\n",
    ]
    #expect(try await CheckedSite.report("language-passage-marked", on: files).isEmpty)
  }

  private static func words(_ count: Int) -> String { Array(repeating: "un", count: count).joined(separator: " ") }
}
