import Testing

@testable import JalonOutput

/// The words of the glossary in a text, and once more at the page's foot.
struct TermLinkTests {
  private static let glossary = """
    RQTH:
      développé: reconnaissance de la qualité de travailleur handicapé
      définition: Décision de la CDAPH.
    devis:
      définition: Prix écrit avant le travail.
    facture: {}
    note de frais: {}
    client: {définition: Qui paie., lien: non}

    """

  private static func site(_ text: String, head: String = "") async throws -> PrintedSite {
    try await PrintedSite([
      "content/glossary.yaml": glossary, "content/modules/x/01-l.md": "---\ntitre: L\n\(head)---\n\(text)",
    ])
  }

  private static let page = "modules/x/l/index.html"

  private static func link(_ word: String, _ term: String, isPlace: Bool = true) -> String {
    let id = "jalon-mot-\(term)"
    return
      "<a class=\"term\" href=\"#\(id)\"\(isPlace ? " id=\"\(id)-ici\"" : "") aria-describedby=\"\(id)-sens\">\(word)</a>"
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var head = ""
    let html: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "the first use alone", text: "Un devis, deux **devis** et la RQTH.",
      html: "<p>Un \(link("devis", "devis")), deux <strong>devis</strong> et la \(link("RQTH", "rqth")).</p>"),
    Case(
      name: "by hand", text: "Un devis, deux {{terme:devis}}, trois {{term:Devis}}.",
      html: "<p>Un devis, deux \(link("devis", "devis")), trois \(link("Devis", "devis", isPlace: false)).</p>"),
    Case(
      name: "over the end of a line", text: "Une note\nde frais, une *note*\nde frais.\n",
      html: "<p>Une \(link("note\nde frais", "note-de-frais")), une <em>note</em>\nde frais.</p>"),
    Case(
      name: "in another language", text: "Un [devis]{lang=en}, un [devis]{lang=fr}.",
      html: "<p>Un <span lang=\"en\">devis</span>, un <span lang=\"fr\">\(link("devis", "devis"))</span>.</p>"),
    Case(name: "not here", text: "Un {{mot:devis}}, un devis.", html: "<p>Un devis, un \(link("devis", "devis")).</p>"),
    Case(name: "not on this page", text: "Un devis.", head: "sans_glossaire: [devis]\n", html: "<p>Un devis.</p>"),
    Case(name: "nowhere", text: "Un client.", html: "<p>Un client.</p>"),
    Case(
      name: "by hand, though nowhere by itself", text: "Un {{terme:client}}.",
      html: "<p>Un \(link("client", "client")).</p>"),
    Case(
      name: "neither in headings, links, code, quotes nor header cells",
      text: "## Devis\n\n[devis](https://exemple.fr) `devis`\n\n> devis\n\n| devis |\n|---|\n| devis |\n",
      html: """
        <h2 id="devis">Devis</h2>
        <p><a href="https://exemple.fr">devis</a> <code>devis</code></p>
        <blockquote>
        <p>devis</p>
        </blockquote>
        <div class="table" role="group" tabindex="0" aria-label="Tableau">
        <table>
        <thead>
        <tr>
        <th scope="col">devis</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>\(link("devis", "devis"))</td>
        </tr>
        </tbody>
        </table>
        </div>
        """),
    Case(
      name: "by hand in a link", text: "[un {{terme:devis}}](https://exemple.fr)",
      html: "<p><a href=\"https://exemple.fr\">un devis</a></p>"),
  ])
  func links(_ example: Case) async throws {
    let site = try await Self.site(example.text, head: example.head)
    #expect(try site.part(of: Self.page, from: "<div class=\"prose\">\n", to: "\n</div>\n<section") == example.html)
  }

  @Test func areExplainedAtTheFoot() async throws {
    let site = try await Self.site(
      "Une RQTH, une facture, un devis.\n\n::: quiz {#q}\nQ ?\n\n- [x] client\n\n::: explication\n{{terme:client}}\n:::\n:::\n"
    )
    let back = { (term: String, word: String) in
      " <a class=\"back\" href=\"#jalon-mot-\(term)-ici\" aria-label=\"Revenir au texte_: \(word)\">↩</a>"
    }
    #expect(
      try site.part(of: Self.page, from: "<h2 id=\"jalon-terms\">", to: "</section>") == """
        Les mots de cette page</h2>
        <dl>
        <div id="jalon-mot-client"><dt>client</dt>
        <dd><span id="jalon-mot-client-sens">Qui paie.</span></dd></div>
        <div id="jalon-mot-devis"><dt>devis</dt>
        <dd><span id="jalon-mot-devis-sens">Prix écrit avant le travail.</span>\(back("devis", "devis"))</dd></div>
        <div id="jalon-mot-facture"><dt>facture</dt>
        <dd><span id="jalon-mot-facture-sens"></span>\(back("facture", "facture"))</dd></div>
        <div id="jalon-mot-rqth"><dt>RQTH</dt>
        <dd><span id="jalon-mot-rqth-sens">reconnaissance de la qualité de travailleur handicapé_: Décision de la CDAPH.</span>\(back("rqth", "RQTH"))</dd></div>
        </dl>
        <p><a href="../../../glossaire/index.html">Tous les mots du glossaire</a></p>
        """)
  }

  @Test func areNowhereOnAPageWithoutThem() async throws {
    #expect(try await !Self.site("Rien.").text(Self.page).contains("jalon-terms"))
  }

  /// A label that holds a link can be neither read nor clicked as one thing.
  @Test func standInNoLabel() async throws {
    let site = try await Self.site(
      """
      ::: quiz {#q}
      Un devis ?

      - [x] Un devis
        > Un devis.
      :::

      ::: à cocher {#c}
      - Un {{terme:devis}}.
      :::
      """)
    #expect(try !site.text(Self.page).contains("class=\"term\""))
  }
}
