import JalonCore
import Testing

@testable import JalonOutput

/// A heading that begins a block is its title: printed once, with its anchor, in no table of contents.
struct BlockTitleTests {
  @Test func printsTheHeadingAsTheTitleOfItsBlock() async throws {
    let lesson = """
      # A

      Voir [le défi](#d).

      ::: challenge
      ## Défi {#d}
      un
      :::

      > [!TIP]
      > deux<br>trois <u>quatre</u>

      ::: note
      ### Détail
      cinq
      :::
      """
    let site = try await PrintedSite(["content/modules/m/01-a.md": lesson])
    let page = try site.text("modules/m/a/index.html")
    #expect(page.contains("<a href=\"#d\">le défi</a>"))
    let body = page.split(separator: "\n").filter { line in
      ["callout", "Défi", "Détail", "deux", "trois"].contains { line.contains($0) }
    }
    #expect(
      body == [
        "<div class=\"callout callout-exercise\">",
        "<p class=\"callout-label\" id=\"d\"><strong>Exercice_: Défi</strong></p>",
        "<div class=\"callout callout-tip\">", "<p class=\"callout-label\"><strong>Conseil</strong></p>",
        "<p>deux<br />", "trois quatre</p>", "<div class=\"callout callout-note\">",
        "<p class=\"callout-label\" id=\"detail\"><strong>Bon à savoir_: Détail</strong></p>",
      ])
  }
}
