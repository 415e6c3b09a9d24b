import Testing

/// `{lang=en}` on a block: a screen reader changes its voice for what is inside.
struct BlockLanguageTests {
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
