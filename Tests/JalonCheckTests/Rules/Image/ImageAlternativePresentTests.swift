import Testing

/// An image says in words what it shows.
struct ImageAlternativePresentTests {
  @Test(arguments: [
    RuleCase(
      name: "no words", files: ["content/pages/p.md": "Un ![](a.png) deux ![ ](https://exemple.fr/b.png \"Titre\")"],
      report: """
        content/pages/p.md:1:4-1:14 error: image 'a.png' without alternative text
        content/pages/p.md:1:20-1:58 error: image 'https://exemple.fr/b.png' without alternative text
        """),
    RuleCase(
      name: "a picture in words only", files: ["content/pages/p.md": "![![](a.png)](b.png)"],
      report: """
        content/pages/p.md:1:1-1:21 error: image 'b.png' without alternative text
        content/pages/p.md:1:3-1:13 error: image 'a.png' without alternative text
        """),
    RuleCase(name: "words, marked up", files: ["content/pages/p.md": "![Une *cliente*](a.png) ![`code`](b.png)"]),
    RuleCase(
      name: "decorative, or described between braces",
      files: ["content/pages/p.md": "![](a.png){.décorative} ![](b.png){alt=\"Un étal\"} ![](c.png){.large}"],
      report: """
        content/pages/p.md:1:51-1:61 error: image 'c.png' without alternative text
        """),
    RuleCase(name: "in code", files: ["content/pages/p.md": "`![](a.png)`"]),
    RuleCase(name: "a decoration", files: ["content/pages/p.md": "![](a.png){.décorative}"]),
    RuleCase(name: "words in an attribute", files: ["content/pages/p.md": "![](a.png){alt=\"Une cliente\"}"]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("image-alternative-present", on: example.files)
    #expect(report == example.report)
  }
}
