import Testing

@testable import JalonOutput

/// Facts in a sentence, and once more under « Chiffres de cette page ».
struct FactPrintingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let fact: String
    let sentence: String
    /// The second time.
    let again: String
    let item: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "confirmed",
      fact: """
        libellé: délai de réponse
          valeur: "1 060"
          unité: jours
          statut: confirmé
          source: {titre: "L'étude", url: "https://exemple.fr/a"}
          officiel: {titre: Page officielle, url: "https://exemple.fr/b"}
          valable au: 2026-01-01
          à revoir le: 2027-12-31
        """,
      sentence: "<a class=\"fact\" id=\"jalon-chiffre-a-ici\" href=\"#jalon-chiffre-a\">1_060_jours</a>",
      again: "<span class=\"fact\">1_060_jours</span>",
      item: """
        <li>Délai de réponse_: <strong>1_060_jours</strong> <span class="fact-date">(valable au 1er_janvier 2026)</span>
        <span class="fact-source">Source_: <a href="https://exemple.fr/a">L’étude</a></span></li>
        """),
    Case(
      name: "to verify", fact: "libellé: délai\n  valeur: 60\n  statut: à vérifier",
      sentence: """
        <span class="fact">60</span> <a class="mark" id="jalon-chiffre-a-ici" href="#jalon-chiffre-a">à confirmer\
        <span class="visually-hidden">_: ce chiffre n’est pas encore vérifié. Voir sa date et sa source.</span></a>
        """,
      again: """
        <span class="fact">60</span> <span class="mark">à confirmer\
        <span class="visually-hidden">_: ce chiffre n’est pas encore vérifié. Voir sa date et sa source.</span></span>
        """,
      item: """
        <li>Délai_: <strong>60</strong> <strong class="flag">À vérifier avant de vous en servir.</strong>
        </li>
        """),
    Case(
      name: "past its review",
      fact: "libellé: délai\n  valeur: 60\n  statut: confirmé\n  à revoir le: 2027-02-28",
      sentence: """
        <span class="fact">60</span> <a class="mark" id="jalon-chiffre-a-ici" href="#jalon-chiffre-a">à vérifier\
        <span class="visually-hidden">_: ce chiffre est ancien, il a pu changer. Voir sa date et sa source.</span></a>
        """,
      again: """
        <span class="fact">60</span> <span class="mark">à vérifier\
        <span class="visually-hidden">_: ce chiffre est ancien, il a pu changer. Voir sa date et sa source.</span></span>
        """,
      item: """
        <li>Délai_: <strong>60</strong> <strong class="flag">Ce chiffre est ancien_: il a pu changer.</strong>
        </li>
        """),
    Case(
      name: "disputed",
      fact: """
        libellé: délai
          valeur: 60
          unité: jours
          statut: contesté
          source: {titre: "L'étude", url: "https://exemple.fr/a"}
          officiel: {titre: Page officielle, url: "https://exemple.fr/b?c&d"}
          valable au: 2026-01-01
          à revoir le: 2027-02-28
        """,
      sentence: "<a id=\"jalon-chiffre-a-ici\" href=\"https://exemple.fr/b?c&amp;d\">Page officielle</a>",
      again: "<a href=\"https://exemple.fr/b?c&amp;d\">Page officielle</a>",
      item: """
        <li>Délai
        <span class="fact-source">Source_: <a href="https://exemple.fr/b?c&amp;d">Page officielle</a></span></li>
        """),
    Case(
      name: "without a source",
      fact: "libellé: délai\n  valeur: 60\n  statut: sans source\n  officiel: https://exemple.fr/b",
      sentence: "<a id=\"jalon-chiffre-a-ici\" href=\"https://exemple.fr/b\">https://exemple.fr/b</a>",
      again: "<a href=\"https://exemple.fr/b\">https://exemple.fr/b</a>",
      item: """
        <li>Délai
        <span class="fact-source">Source_: <a href="https://exemple.fr/b">https://exemple.fr/b</a></span></li>
        """),
    Case(
      name: "disputed, a page without its address", fact: "libellé: délai\n  statut: contesté\n  officiel: Le guide",
      sentence: "Le guide", again: "Le guide",
      item: "<li>Délai\n<span class=\"fact-source\">Source_: Le guide</span></li>"),
    Case(
      name: "disputed, without a page", fact: "libellé: délai\n  valeur: 60\n  statut: contesté", sentence: "délai",
      again: "délai",
      item: """
        <li>Délai
        </li>
        """),
  ])
  func prints(_ example: Case) async throws {
    let site = try await PrintedSite([
      "content/facts.yaml": "a:\n  \(example.fact)\n",
      "content/modules/x/01-l.md": "# L\n\nEn [{{fait:a}}] et {{fait:a}}.\n",
    ])
    let page = "modules/x/l/index.html"
    let sentence = try site.part(of: page, from: "<p>En [", to: "] et")
    #expect(sentence == example.sentence)
    #expect(try site.part(of: page, from: "] et ", to: ".</p>") == example.again)
    let item = try site.part(of: page, from: "<section class=\"facts\"", to: "</section>")
      .replacing(/^[\s\S]*<ul>\s*/, with: "").replacing(/\s*<\/ul>$/, with: "")
      .replacing("<li id=\"jalon-chiffre-a\">", with: "<li>")
    let back = " <a class=\"back\" href=\"#jalon-chiffre-a-ici\" aria-label=\"Revenir au texte_: Délai"
    #expect(item.contains(back) == sentence.contains("id=\"jalon-chiffre-a-ici\""), "a way back to what is there")
    #expect(item.replacing(/\ <a class="back".*↩<\/a>/, with: "") == example.item, "each fact once")
  }

  private static let facts = """
    a: {libellé: délai, valeur: 60, unité: jours, statut: confirmé}
    b: {libellé: autre délai, valeur: 7, statut: contesté, officiel: {titre: Le guide, url: "https://exemple.fr"}}
    c: {libellé: prix, valeur: 5, unité: €, statut: confirmé, à revoir le: 2027-02-28}

    """

  private static let text = "{{fait:a}}, {{fait:b}}, {{fait:c}}"
  private static let words = "60_jours, Le guide, 5_€ (à vérifier)"

  @Test func standsInWordsWhereNoMarkupMay() async throws {
    let site = try await PrintedSite([
      "content/facts.yaml": Self.facts,
      "content/modules/x/01-l.md": """
      ---
      titre: "T {{fait:a}}, {{fait:b}}, {{fait:c}}"
      résumé: "S {{fait:a}}, {{fait:b}}, {{fait:c}}"
      ---
      ![\(Self.text)](a.png)

      ## H

      ## \(Self.text)

      ::: conseil {titre="\(Self.text)"}
      a
      :::

      `\(Self.text)` [x](https://exemple.fr/{{fait:a}})
      """, "content/modules/x/a.png": "",
    ])
    let page = "modules/x/l/index.html"
    #expect(try site.part(of: page, from: "<title>", to: " –") == "T \(Self.words)")
    #expect(try site.part(of: page, from: "<h1>", to: "</h1>") == "T \(Self.words)")
    #expect(try site.part(of: page, from: "name=\"description\" content=\"", to: "\"") == "S \(Self.words)")
    #expect(try site.part(of: page, from: "<p class=\"lead\">", to: "</p>") == "S \(Self.words)")
    #expect(try site.part(of: page, from: " alt=\"", to: "\"") == Self.words)
    #expect(try site.part(of: page, from: "<li><a href=\"#h\">H</a></li>\n<li><a", to: "</a>").hasSuffix(Self.words))
    #expect(try site.part(of: page, from: "<strong>Conseil_: ", to: "</strong>") == Self.words)
    #expect(try site.part(of: page, from: "<code>", to: "</code>") == Self.text)
    #expect(try site.part(of: page, from: "<a href=\"https://exemple.fr/", to: "\"") == "%7B%7Bfait:a%7D%7D")
  }

  @Test func standsInBlockTitlesAtThePagesFootToo() async throws {
    let site = try await PrintedSite([
      "content/facts.yaml": Self.facts, "content/pages/p.md": "::: conseil {titre=\"{{fait:a}}\"}\na\n:::\n",
    ])
    #expect(try site.part(of: "p/index.html", from: "<li id=\"jalon-chiffre-a\">", to: "</li>").hasPrefix("Délai_: "))
  }

  @Test func isNoLinkInALinkALabelOrAHeading() async throws {
    let site = try await PrintedSite([
      "content/facts.yaml": Self.facts,
      "content/modules/x/01-l.md": """
      ## H \(Self.text)

      [L \(Self.text)](tel:112)

      | C \(Self.text) |
      |---|
      | D {{fait:a}} |

      ::: quiz {#q}
      Q ?

      - [x] R \(Self.text)
        > F {{fait:a}}
      :::
      """,
    ])
    let meaning =
      "<span class=\"visually-hidden\">_: ce chiffre est ancien, il a pu changer. Voir sa date et sa source.</span>"
    let plain = """
      <span class="fact">60_jours</span>, Le guide, <span class="fact">5_€</span> <span class="mark">à vérifier\
      \(meaning)</span>
      """
    let page = "modules/x/l/index.html"
    #expect(try site.part(of: page, from: "\">H ", to: "</h2>") == plain)
    #expect(try site.part(of: page, from: "<a href=\"tel:112\">L ", to: "</a>") == plain)
    #expect(try site.part(of: page, from: "<th scope=\"col\">C ", to: "</th>") == plain)
    #expect(try site.part(of: page, from: "<span>R ", to: "</span></label>") == plain)
    #expect(
      try site.part(of: page, from: "<td>D ", to: "</td>")
        == "<a class=\"fact\" id=\"jalon-chiffre-a-ici\" href=\"#jalon-chiffre-a\">60_jours</a>")
    #expect(try site.text(page).ranges(of: "F <span class=\"fact\">60_jours</span>").count == 1)
  }

  @Test func changesThePagesOnTheDayAfterItsReview() async throws {
    let files = [
      "content/facts.yaml": Self.facts.replacing("2027-02-28", with: "2027-03-01"),
      "content/pages/p.md": "{{fait:c}}", "content/modules/x/01-l.md": "# L",
    ]
    let before = try await PrintedSite(files, now: "2027-02-27")
    let lastDay = try await PrintedSite(files, now: "2027-03-01")
    let after = try await PrintedSite(files, now: "2027-03-02")
    #expect(before.fingerprint("p/index.html") == lastDay.fingerprint("p/index.html"))
    #expect(lastDay.fingerprint("p/index.html") != after.fingerprint("p/index.html"))
    #expect(try !lastDay.text("p/index.html").contains("à vérifier"))
    #expect(try after.text("p/index.html").contains("à vérifier"))
  }

  @Test func standsInTitlesInWords() async throws {
    let site = try await PrintedSite([
      "content/facts.yaml":
        "a: {libellé: délai, valeur: 60, unité: jours, statut: confirmé}\nb: {libellé: autre délai, valeur: 7, statut: contesté}\n",
      "content/pages/p.md": "---\ntitre: \"En {{fait:a}} ou {{fait:b}}\"\n---\n",
    ])
    #expect(try site.part(of: "p/index.html", from: "<h1>", to: "</h1>") == "En 60_jours ou autre délai")
  }
}
