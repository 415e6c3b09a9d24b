import Testing

@testable import JalonOutput

/// Checklists as they stand in a page before any script.
struct ChecklistBlockTests {
  @Test func showsWhatStandsAroundItsLists() async throws {
    let prose = try await PrintedSite([
      "content/pages/a.md": """
      # A

      ::: à cocher {#c titre="Avant"}
      Prenez ceci :

      - Carte
      - Stylo {#stylo}

      Et, **si possible** :

      1. Photo
      :::

      ::: à cocher {#d}
      – Carte
      :::
      """
    ]).part(of: "a/index.html", from: "<div class=\"prose\">", to: "<div data-jalon-strings")
      .split(separator: "\n").joined(separator: "\n")
    #expect(
      prose == """
        <div class="checklist" id="c" data-checklist="c">
        <p class="callout-label"><strong>Avant</strong></p>
        <p>Prenez ceci_:</p>
        <ul>
        <li><label class="choice"><input type="checkbox" value="8ae52533"> <span>Carte</span></label></li>
        <li><label class="choice"><input type="checkbox" value="stylo"> <span>Stylo</span></label></li>
        </ul>
        <p>Et, <strong>si possible</strong>_:</p>
        <ul>
        <li><label class="choice"><input type="checkbox" value="d84eebad"> <span>Photo</span></label></li>
        </ul>
        </div>
        <div class="checklist" id="d" data-checklist="d">
        <p class="callout-label"><strong>Liste à cocher</strong></p>
        <p>– Carte</p>
        </div>
        </div>
        """)
  }

  @Test func keepsListsOfAnItemOutsideItsLabel() async throws {
    let list = try await PrintedSite([
      "content/pages/a.md": """
      # A

      ::: à cocher {#c}
      - Vous avez reçu :
        - une **adresse**
        - une région
      - ```
        un code
        ```
      :::
      """
    ]).part(of: "a/index.html", from: "</strong></p>", to: "</div>")
      .split(separator: "\n").joined(separator: "\n")
    #expect(
      list == """
        <ul>
        <li><label class="choice"><input type="checkbox" value="275e4de0"> <span>Vous avez reçu_:</span></label><ul>
        <li>une <strong>adresse</strong></li>
        <li>une région</li>
        </ul>
        </li>
        <li><label class="choice"><input type="checkbox" value="e3b0c442"> <span>un code
        </span></label></li>
        </ul>
        """)
  }
}
