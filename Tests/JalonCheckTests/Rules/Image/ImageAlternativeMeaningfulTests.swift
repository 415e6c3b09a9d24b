import Testing

/// An image's alternative says what it shows: no file name, no « image de », no long text.
struct ImageAlternativeMeaningfulTests {
  @Test(arguments: [
    RuleCase(
      name: "names of files",
      files: ["content/pages/p.md": "![etal.JPG](etal.JPG) ![IMG_20](x.png) ![etal-2](m/etal-2.png)"],
      report: """
        content/pages/p.md:1:1-1:22 warning: 'etal.JPG' is a file's name
        content/pages/p.md:1:23-1:39 warning: 'IMG_20' is a file's name
        content/pages/p.md:1:40-1:63 warning: 'etal-2' is a file's name
        """),
    RuleCase(
      name: "what is heard twice",
      files: ["content/pages/p.md": "![Image d'un étal](a.png) ![image of a stall](b.png)"],
      report: """
        content/pages/p.md:1:1-1:26 warning: 'image of' is heard twice
        content/pages/p.md:1:27-1:53 warning: 'image of' is heard twice
        """),
    RuleCase(
      name: "too long",
      files: [
        "content/pages/p.md":
          "![ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé](a.png)"
      ],
      report: """
        content/pages/p.md:1:1-1:162 warning: alternative of 151 characters
        """),
    RuleCase(
      name: "what it shows",
      files: [
        "content/pages/p.md":
          "![Un étal](etal.png) ![etal](etal.png) ![](a.png) ![Imagerie médicale](b.png) ![DSC et ASS : deux sigles](c.png)"
      ]),
  ])
  func reports(_ example: RuleCase) async throws {
    let report = try await CheckedSite.report("image-alternative-meaningful", on: example.files)
    #expect(report == example.report)
  }
}
