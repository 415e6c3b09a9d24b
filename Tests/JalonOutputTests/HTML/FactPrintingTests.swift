import Testing

@testable import JalonOutput

/// Facts in a sentence, and once more under « Chiffres de cette page ».
struct FactPrintingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let fact: String
    let sentence: String
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
      sentence: "<span class=\"fact\">1_060_jours</span>",
      item: """
        <li>Délai de réponse_: <strong>1_060_jours</strong> <span class="fact-date">(valable au 1er_janvier 2026)</span>
        <span class="fact-source">Source_: <a href="https://exemple.fr/a">L’étude</a></span></li>
        """),
    Case(
      name: "to verify", fact: "libellé: délai\n  valeur: 60\n  statut: à vérifier",
      sentence: "<span class=\"fact\">60</span>",
      item: """
        <li>Délai_: <strong>60</strong> <strong class="flag">À vérifier avant de vous en servir.</strong>
        </li>
        """),
    Case(
      name: "past its review",
      fact: "libellé: délai\n  valeur: 60\n  statut: confirmé\n  à revoir le: 2027-02-28",
      sentence: "<span class=\"fact\">60</span>",
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
      sentence: "<a href=\"https://exemple.fr/b?c&amp;d\">Page officielle</a>",
      item: """
        <li>Délai
        <span class="fact-source">Source_: <a href="https://exemple.fr/b?c&amp;d">Page officielle</a></span></li>
        """),
    Case(
      name: "without a source",
      fact: "libellé: délai\n  valeur: 60\n  statut: sans source\n  officiel: https://exemple.fr/b",
      sentence: "<a href=\"https://exemple.fr/b\">https://exemple.fr/b</a>",
      item: """
        <li>Délai
        <span class="fact-source">Source_: <a href="https://exemple.fr/b">https://exemple.fr/b</a></span></li>
        """),
    Case(
      name: "disputed, a page without its address", fact: "libellé: délai\n  statut: contesté\n  officiel: Le guide",
      sentence: "Le guide", item: "<li>Délai\n<span class=\"fact-source\">Source_: Le guide</span></li>"),
    Case(
      name: "disputed, without a page", fact: "libellé: délai\n  valeur: 60\n  statut: contesté", sentence: "délai",
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
    let item = try site.part(of: page, from: "<section class=\"facts\"", to: "</section>")
      .replacing(/^[\s\S]*<ul>\s*/, with: "").replacing(/\s*<\/ul>$/, with: "")
    #expect(item == example.item, "each fact once")
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
