import Testing

@testable import JalonOutput

/// The HTML of a lesson as a booklet holds it.
struct PrintedBodyTests {
  @Test(arguments: [
    ("<h2 id=\"a\">A</h2><h6>B</h6>", "<h3 id=\"p-a\">A</h3><h6>B</h6>"),
    (
      "<label for=\"x\">X</label><input id=\"x\" name=\"x\">",
      "<label for=\"p-x\">X</label><input id=\"p-x\" name=\"p-x\">"
    ),
    (
      "<p id=\"x\"></p><a href=\"#x\">a</a><a href=\"#y\">b</a>",
      "<p id=\"p-x\"></p><a href=\"#p-x\">a</a><a href=\"#y\">b</a>"
    ),
    (
      "<b id=\"x\"></b><i aria-labelledby=\"x jalon-y\"></i>",
      "<b id=\"p-x\"></b><i aria-labelledby=\"p-x jalon-y\"></i>"
    ),
    ("<a id=\"jalon-mot-x-ici\" href=\"#jalon-mot-x\">x</a>", "<a id=\"jalon-mot-x-ici\" href=\"#jalon-mot-x\">x</a>"),
    (
      "<details class=\"fold\"><summary>S</summary></details>",
      "<details class=\"fold\" open><summary>S</summary></details>"
    ),
    (
      "<a href=\"../../prix/index.html#x\">P</a>",
      "<a href=\"../../prix/index.html#x\" data-address=\"modules/prix/\">P</a>"
    ),
    ("<a href=\"https://exemple.fr/\">P</a>", "<a href=\"https://exemple.fr/\">P</a>"),
    ("1 &lt; 2 <!-- x --> <hr>", "1 &lt; 2 <!-- x --> <hr>"),
    ("<input hidden value=\"a &quot;b\" ", "<input hidden value=\"a &quot;b\">"),
  ])
  func rewrites(html: String, expected: String) async throws {
    let site = try await PrintedSite([:]).edition.site
    #expect(PrintedBody(prefix: "p-", page: .init("modules/m/imprimer/index.html"), site).rewrite(html) == expected)
  }
}
