import JalonCore
import JalonSyntax
import Testing

@testable import JalonCurriculum

/// The summary of a body: what the other stages know of it once its tree is gone.
struct DocumentParserTests {
  private static let text = """
    # Le prix

    Voir [la suite](02-b.md#x), [ici](#le-prix), [ailleurs](https://exemple.fr) et ![vue](a.png).

    Sur {{fait:délai}} et {{terme:RQTH}}[^1]. `{{fait:non}}`

    Un \\* puis {{fait:b}}.

    [^1]: Une note.

    ::: quiz {#q-a}
    Quoi ?

    - [x] A
      > Oui.
    :::

    ::: fiche {#f-a titre="Mon projet" privé=oui}
    - Nom : [texte nom]
    - Autre : [texte nom]
    :::

    ::: fiche
    :::

    ::: à cocher {#c-a}
    - Un
    :::
    """

  @Test func keepsWhatOtherStagesNeed() {
    let file = Drawing.file(Self.text, "content/a.md")
    let (document, diagnostics) = DocumentParser().parse(file, body: 0..<file.bytes.count, as: .lesson)
    #expect(document.mainHeading == "Le prix")
    #expect(document.anchors.ids == ["c-a", "f-a", "fnref-1", "le-prix", "q-a"])
    #expect(
      document.links.map { "\($0.number) \($0.destination) \($0.isImage ? "image" : "link")" } == [
        "0 path(\"02-b.md\", anchor: Optional(\"x\")) link", "1 anchor(\"le-prix\") link",
        "3 path(\"a.png\", anchor: nil) image",
      ])
    #expect(
      document.facts.map { Drawing.located($0, in: file) } == ["'délai' 5:5-5:19", "'b' 7:1-7:23"],
      "exact where the text holds no escape")
    #expect(document.terms.map(\.value) == ["RQTH"])
    #expect(document.questions.map { Drawing.located($0.id, in: file) } == ["'q-a' 11:1-11:16"])
    #expect(
      document.worksheets.map { "\($0.id.value) \($0.title ?? "-") \($0.isPrivate)" } == ["f-a Mon projet true"])
    #expect(document.checklists.map(\.id.value) == ["c-a"])
    #expect(
      Drawing.diagnostics(diagnostics, in: file) == """
        20:11-20:22 error worksheet-field-valid: deux champs s'appellent « nom »
        23:1-23:10 warning worksheet-id-present: cette fiche n'a pas d'identifiant →  {#f-1}
        """)
  }

  @Test func keepsTheFingerprintOfAQuestionThroughMarkupAndTypography() {
    let fingerprints = [
      "::: quiz {#q}\nQuoi ?\n\n- [x] l'été\n:::", "::: quiz {#autre}\n*Quoi*   ?\n\n* [x] l'été\n  > Oui.\n:::",
      "::: quiz {#q}\nQuoi ?\n\n- [ ] l'été\n- [x] A\n:::",
    ].map { text in
      let file = Drawing.file(text, "a.md")
      return DocumentParser().parse(file, body: 0..<file.bytes.count, as: .lesson).document.questions.map(\.fingerprint)
    }
    #expect(fingerprints[0].count == 1)
    #expect(fingerprints[0] == fingerprints[1])
    #expect(fingerprints[0] != fingerprints[2])
  }
}
