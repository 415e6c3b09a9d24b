import Testing

@testable import JalonCheck

struct ImageLocalTests {
  @Test(arguments: [
    RuleCase(
      name: "an image of another site",
      files: ["content/pages/a.md": "# A\n\nVoir ![x](https://exemple.fr/a.png) et ![y](//exemple.fr/b.png)."],
      report: """
        content/pages/a.md:3:6-3:36 warning: image of another site: a link replaces it
        content/pages/a.md:3:40-3:64 warning: image of another site: a link replaces it
        """),
    RuleCase(
      name: "an image of one's own, and one inside the page",
      files: [
        "content/pages/a.md": "# A\n\n![x](a.png) ![y](data:image/png;base64,iVBO) [z](https://exemple.fr/a.png)",
        "content/pages/a.png": "x",
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    #expect(try await CheckedSite.report("image-local", on: example.files) == example.report)
  }
}
