import Testing

@testable import JalonOutput

/// Tabs as they stand in a page before any script.
struct TabsBlockTests {
  private func prose(_ text: String) async throws -> String {
    try await PrintedSite(["content/pages/a.md": "# A\n\n" + text])
      .part(of: "a/index.html", from: "<div class=\"prose\">", to: "</main>")
      .split(separator: "\n").joined(separator: "\n")
  }

  @Test func showsEveryPanelBelowItsTitle() async throws {
    let prose = try await prose(
      """
      ## Statuts

      ::: onglets {groupe="Mon statut"}
      Deux façons :

      ::: onglet {titre="Micro & co"}
      Chaque **mois**.
      :::

      ::: onglet {#portage titre="Portage : l'essentiel"}
      - Salarié
      :::
      :::
      """)
    #expect(
      prose == """
        <h2 id="statuts">Statuts</h2>
        <div class="tabs" data-tabs="mon-statut" data-label="Choisissez ce que vous voulez lire">
        <p>Deux façons_:</p>
        <section class="tab" id="bloc-8" data-tab="micro-co">
        <h3 class="tab-title">Micro &amp; co</h3>
        <p>Chaque <strong>mois</strong>.</p>
        </section>
        <section class="tab" id="portage" data-tab="portage-l-essentiel">
        <h3 class="tab-title">Portage_: l’essentiel</h3>
        <ul>
        <li>Salarié</li>
        </ul>
        </section>
        </div>
        </div>
        """)
  }

  @Test func takesHeadingsForTitlesAsTheCarpentriesDo() async throws {
    let prose = try await prose("::: group-tab\n\n### Mac\n\nUn.\n\n### Windows\n\nDeux.\n\n:::")
    #expect(
      prose == """
        <div class="tabs" data-tabs="mac+windows" data-label="Choisissez ce que vous voulez lire">
        <section class="tab" id="bloc-4" data-tab="mac">
        <h3 class="tab-title" id="mac">Mac</h3>
        <p>Un.</p>
        </section>
        <section class="tab" id="bloc-8" data-tab="windows">
        <h3 class="tab-title" id="windows">Windows</h3>
        <p>Deux.</p>
        </section>
        </div>
        </div>
        """)
  }

  @Test func printsATabOutsideAGroupAsAPart() async throws {
    #expect(
      try await prose("::: onglet {titre=A}\nx\n:::")
        == "<div class=\"block\">\n<p><strong>A</strong></p>\n<p>x</p>\n</div>\n</div>")
  }

  @Test func loadsItsScriptAndNoWordsWithIt() async throws {
    let site = try await PrintedSite([
      "content/pages/a.md": "# A\n\n::: onglets\n## B\n\nx\n\n## C\n\ny\n:::", "content/pages/b.md": "# B\n\nx",
    ])
    let scripts = try site.text("a/index.html").matches(of: /assets\/js\/([a-z-]+)\.js/).map { String($0.1) }
    #expect(scripts == ["jalon-store", "jalon-tabs"])
    #expect(try !site.text("a/index.html").contains("data-jalon-strings"))
    #expect(try !site.text("b/index.html").contains("<script"))
  }

  @Test func readsATabWithSeveralHeadingsAsAGroup() async throws {
    let prose = try await prose(
      "::: tab\n\n### Windows\n\nUn.\n\n### Mac\n\n::: tip\nDeux.\n:::\n\n:::\n\n::: tab\n### Seul\n:::\n")
    #expect(prose.contains("<div class=\"tabs\" data-tabs=\"mac+windows\""))
    #expect(prose.contains("<h3 class=\"tab-title\" id=\"mac\">Mac</h3>"))
    #expect(prose.components(separatedBy: "<section class=\"tab\"").count == 3)
  }
}
