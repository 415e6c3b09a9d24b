import Testing

/// `{lang=en}` on a block or on a few words: a screen reader changes its voice for what is inside.
struct BlockLanguageTests {
  @Test func isPrintedAroundWords() async throws {
    let site = try await PrintedSite([
      "content/glossary.yaml": "devis:\n  définition: Un prix écrit.\nsite:\n  définition: Des pages.\n",
      "content/pages/p.md":
        "# P\n\nUn [site *for* \"sale\" !]{lang=en}, [موقع]{lang=arabe}, [x]{lang=zzzz} et un devis.\n\n::: note {lang=he}\nדף\n:::\n",
    ])
    let page = try site.text("p/index.html")
    #expect(
      page.contains(
        "<p>Un <span lang=\"en\">site <em>for</em> “sale” !</span>, <span lang=\"ar\" dir=\"rtl\">موقع</span>, x et un <a "
      ))
    #expect(page.contains("<div lang=\"he\" dir=\"rtl\">"))
  }

  @Test func isPrintedAroundTheBlock() async throws {
    let site = try await PrintedSite([
      "content/pages/p.md": "# P\n\n::: exemple {lang=en-GB}\nA customer.\n:::\n\n::: exemple\nUn client.\n:::\n"
    ])
    let page = try site.text("p/index.html")
    #expect(
      page.matches(of: /<div lang="en-GB">\s*<[^>]*class="callout[\s\S]*?A customer\.<\/p>\s*(<\/\w+>\s*)+/).count == 1)
    #expect(page.matches(of: /<div lang=/).count == 1)
  }
}
