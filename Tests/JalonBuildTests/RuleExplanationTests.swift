import Foundation
import Testing

@testable import JalonBuild

/// The manual of the rules.
struct RuleExplanationTests {
  @Test func standsInDocsAsItWouldBeWritten() throws {
    let folder = TemporaryFolder.project + "/docs/rules"
    let pages = RuleExplanation.pages()
    let stale = pages.filter { page in
      FileManager.default.contents(atPath: "\(folder)/\(page.name)").map { String(decoding: $0, as: UTF8.self) }
        != page.text
    }
    #expect(stale.map(\.name) == [], "run 'make docs'")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(files).subtracting(pages.map(\.name)) == [], "pages of no rule")
  }

  @Test func explainsARuleInATerminal() {
    #expect(
      RuleExplanation.text(of: "heading-levels-in-order", in: .french) == """
        heading-levels-in-order

        Les titres descendent d'un niveau à la fois.

        Qui écoute une page va de titre en titre : un niveau sauté s'entend comme une partie qui manque. \
        Enlevez un dièse devant le titre.

        Gravité : avertissement, sauf si site.yaml en dit une autre. D'après : WCAG 1.3.1, RGAA 9.1.

        À corriger, dans content/modules/exemple/01-lecon.md :

            # Fixer un prix

            ### Compter ses heures

            Une heure vendue en cache une autre.

        Corrigé :

            # Fixer un prix

            ## Compter ses heures

            Une heure vendue en cache une autre.

        Pour la faire taire, une raison est demandée. \
        Dans un texte : <!-- jalon:ignore heading-levels-in-order: raison --> devant le bloc ; \
        dans un fichier de données : # jalon:ignore heading-levels-in-order: raison devant la clé ; \
        en tête d'un fichier : pour tout le fichier. \
        Pour tout le site, dans site.yaml : règles: {heading-levels-in-order: non}.

        """)
    #expect(RuleExplanation.text(of: "text-encoding-valid", in: .english)?.contains("No comment silences it") == true)
    #expect(RuleExplanation.text(of: "nothing-known", in: .french) == nil)
  }

  @Test func listsEveryRuleUnderItsFamily() {
    let list = RuleExplanation.list(in: .english)
    #expect(list.contains("\naddress\n  address-plain\n      A file's name can be an address as it is.\n"))
    for id in RuleCatalogue.ids { #expect(list.contains("\n  \(id)\n      ")) }
  }
}
